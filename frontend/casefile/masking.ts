// Takes names of others out of a text before it is given to somebody.
//
// Promises that a masked word is gone however it is written in capitals, and that its length is not told. Refuses to know
// who is meant: what is not in the list stays, and a person reads the whole before it goes.

/** Return `text` with each of `words` replaced by `mask`; the longest first, so that no part of a name is left over. */
export function masked(text: string, words: readonly string[], mask: string): string {
  const wanted = words.map((word) => word.trim()).filter((word) => word.length > 1);
  if (!wanted.length) return text;
  const longestFirst = [...new Set(wanted)].sort((one, other) => other.length - one.length);
  const pattern = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return text.replace(new RegExp(pattern.join("|"), "giu"), () => mask);
}
