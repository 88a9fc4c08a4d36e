// Lists of what was told, to pick from: for a referral, for a copy that somebody has a right to, and for an exhibit.
import { made, within, type Case } from "./case.ts";
import type { Opened, SealedDocument, Told } from "./opening.ts";

export type Pick = { readonly value: string; readonly label: string; readonly language: string };

/** Fill a list with boxes to tick; `prefix` keeps the ids of two lists apart. What is ticked already stays so. */
export function fillPicks(at: Case, list: HTMLElement, prefix: string, picks: readonly Pick[]): void {
  const before = picked(list);
  list.replaceChildren(
    ...picks.map(({ value, label: words, language }) => {
      const item = made(at, "pick");
      const [box, label] = [item.querySelector("input")!, item.querySelector("label")!];
      box.value = value;
      box.checked = before.has(value);
      box.id = `${prefix}-${value}`;
      label.htmlFor = box.id;
      label.textContent = words;
      label.lang = language;
      return item;
    }),
  );
}

export const pickOf = (part: Told): Pick => ({
  value: part.name,
  label: titleOf(part.about!.question),
  language: part.about!.language,
});

/** Fill a list with all that somebody outside may be given: what was told, what the team wrote, and `others`. */
export function fillWithAll(at: Case, list: HTMLElement, prefix: string, opened: Opened, ...others: Pick[]): void {
  const written = [...opened.documents.values()].filter((each) => each.kind !== "assessment");
  const picks = written.map((each): Pick => inPageWords(each.id, headOf(at, each)));
  fillPicks(at, list, prefix, [...opened.parts.filter(isTold).map(pickOf), ...picks, ...others]);
}

/** A pick whose label is the page's own words. */
export const inPageWords = (value: string, label: string): Pick => ({ value, label, language: document.documentElement.lang });

/** What a document is, when it was written and by whom, as the page's timeline has it; what it is where that has not. */
export const headOf = (at: Case, { id, kind }: SealedDocument): string =>
  at.place.querySelector<HTMLElement>(`[data-document="${id}"]`)?.dataset["head"] ?? at.given(kind + "Word");

/** What the page shows of the case in the clear, a line each: what it is, and how it stands now. */
export function factLines(at: Case): string[] {
  const text = (each: Element | null): string => (each?.textContent ?? "").replace(/\s+/g, " ").trim();
  return [...within(at.place, "facts").querySelectorAll("dt")].map((each) => `${text(each)}: ${text(each.nextElementSibling)}`);
}

/** What a form's list says: each box that is ticked, and what was chosen. */
export function answersOf(form: HTMLFormElement): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-answer]")) {
    const isBox = field instanceof HTMLInputElement;
    if (!isBox || field.checked) found[field.dataset["answer"]!] = isBox ? "on" : field.value;
  }
  return found;
}

export const picked = (list: HTMLElement): Set<string> =>
  new Set([...list.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value));

/** Parts that open and say something. */
export const isTold = (part: Told): boolean => part.about !== undefined && !part.isLeftOut;

export const titleOf = (question: string): string => question.split("\n")[0] ?? "";
