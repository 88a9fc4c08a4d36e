// The case on the page, as the other files here see it: its addresses, its words, its templates.
import { Locked, NotGranted } from "../desk/keyring.ts";
import { NotDone } from "../desk/asking.ts";

export type Case = {
  readonly place: HTMLElement;
  /** The case's id, 32 hexadecimal digits: what everything about it is sealed under. */
  readonly id: string;
  /** What a data attribute of the page says: an address, or words. */
  readonly given: (name: string) => string;
  /** Tell the reader, politely, by the name of a data attribute. */
  readonly say: (name: string, number?: number) => void;
};

export function caseAt(place: HTMLElement): Case {
  const given = (name: string): string => place.dataset[name] ?? "";
  const say = (name: string, number = 0): void => {
    const said = place.querySelector<HTMLElement>("[data-said]");
    if (said) said.textContent = given(name).replace("{number}", String(number));
  };
  return { place, id: given("case"), given, say };
}

/** Return a copy of what stands in one of the page's templates. */
export function made(at: Case, name: string): HTMLElement {
  const template = at.place.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new RangeError(`no template ${name}`);
  return copy;
}

export const within = <T extends HTMLElement>(root: ParentNode, name: string): T => {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (!found) throw new RangeError(`no [data-${name}]`);
  return found;
};

/** Return the name of what the page says of an error; throw on what is none of those that can happen. */
export function wordsFor(error: unknown): string {
  if (error instanceof Locked) return "locked";
  if (error instanceof NotGranted) return "notGranted";
  if (!(error instanceof NotDone)) throw error;
  if (error.status === 0) return "unreachable";
  const why = (error.answer as { refused?: string } | undefined)?.refused;
  if (why === "enough") return "enough";
  if (why === "no-key") return "noKey";
  if (why === "no-mailbox") return "noMailbox";
  if (why === "asked-to-stop") return "askedToStop";
  if (why === "not-referred") return "notReferred";
  if (why === "not-then") return "notThen";
  if (why === "not-weighed") return "notWeighed";
  if (why === "not-chained") return "notChained";
  return error.status === 409 ? "changedMeanwhile" : "refused";
}

/** Draw words as they were written: a paragraph a line of an answer, nothing that hides or reorders text. */
export function draw(into: HTMLElement, words: string | readonly string[]): void {
  const lines = typeof words === "string" ? [words] : words;
  into.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.dir = "auto";
      paragraph.textContent = line.replace(HIDDEN, "\ufffd");
      return paragraph;
    }),
  );
}

const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
