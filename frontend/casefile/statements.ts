// Statements within an answer: where it is cut, and how a mark on one of them is named in an assessment.
//
// Promises that a statement which was marked stays as it was cut, whatever browser shows it. Offsets count UTF-16 units of
// the answer, a list's lines with a line end between them.

/** From one unit of an answer to before another. */
export type Range = { readonly start: number; readonly end: number };

/** "02#0-17" is the statement of part 02 from its first unit to its 17th. No part's name has a "#". */
export const nameOf = (part: string, { start, end }: Range): string => `${part}#${start}-${end}`;

/** Return which statements of a part are among these names. */
export function rangesOf(part: string, names: Iterable<string>): Range[] {
  const found: Range[] = [];
  for (const name of names) {
    const [, of, start, end] = /^(.+)#(\d+)-(\d+)$/.exec(name) ?? [];
    if (of === part) found.push({ start: Number(start), end: Number(end) });
  }
  return found;
}

export const flat = (words: string | readonly string[]): string => [words].flat().join("\n");

/** Return the statements of an answer, in order. Those in `marked` are among them, but one that begins within another. */
export function cut(text: string, language: string, marked: readonly Range[] = []): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const range of [...marked].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (range.start < from || range.end <= range.start || range.end > text.length) continue;
    found.push(...sentences(text, from, range.start, language), range);
    from = range.end;
  }
  return [...found, ...sentences(text, from, text.length, language)];
}

function sentences(text: string, start: number, end: number, language: string): Range[] {
  const found: Range[] = [];
  for (const [place, words] of pieces(text.slice(start, end), language)) {
    const before = words.length - words.trimStart().length;
    const range = { start: start + place + before, end: start + place + words.trimEnd().length };
    if (range.end > range.start) found.push(range);
  }
  return found;
}

// Browsers of before 2024 may not have it, and TypeScript's words for this age of the language don't.
type Segments = Iterable<{ index: number; segment: string }>;
type Segmenter = new (language: string, how: { granularity: "sentence" }) => { segment: (text: string) => Segments };

function pieces(text: string, language: string): [number, string][] {
  const { Segmenter } = Intl as { Segmenter?: Segmenter };
  return Segmenter
    ? [...new Segmenter(language, { granularity: "sentence" }).segment(text)].map((each) => [each.index, each.segment])
    : plainPieces(text);
}

/** By line, and after what ends a sentence. */
export const plainPieces = (text: string): [number, string][] =>
  [...text.matchAll(/[^\n]+?(?:[.!?…]+(?=\s)|(?=\n)|$)/g)].map((each) => [each.index!, each[0]]);
