// Lists of what was told, to pick from: for a referral, and for a copy that somebody has a right to.
import { made, type Case } from "./case.ts";
import type { Told } from "./opening.ts";

export type Pick = { readonly value: string; readonly label: string; readonly language: string };

/** Fill a list with boxes to tick; `prefix` keeps the ids of two lists apart. */
export function fillPicks(at: Case, list: HTMLElement, prefix: string, picks: readonly Pick[]): void {
  list.replaceChildren(
    ...picks.map(({ value, label: words, language }) => {
      const item = made(at, "pick");
      const [box, label] = [item.querySelector("input")!, item.querySelector("label")!];
      box.value = value;
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

export const picked = (list: HTMLElement): Set<string> =>
  new Set([...list.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value));

/** Parts that open and say something. */
export const isTold = (part: Told): boolean => part.about !== undefined && !part.isLeftOut;

export const titleOf = (question: string): string => question.split("\n")[0] ?? "";
