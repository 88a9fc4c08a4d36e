// A veil over words: a button that asks to see them, which is written down, and covers them again.
//
// Promises that words are drawn only after the server has written down that somebody asked; that covering removes them
// from the page; and that what was asked for before a lock is not drawn after it.
import { post } from "../desk/asking.ts";
import { underWay } from "../desk/keyring.ts";
import { PartDoesNotOpen } from "../sealing/unseal.ts";
import { draw, within, wordsFor, type Case } from "./case.ts";

/** Whoever covers everything at once: the lock, and the clock of exposure. */
const COVER = "nl:cover";

export type Veiled = {
  /** Which part or document, as the address that writes it down wants it. */
  readonly what: { part: string } | { document: string };
  readonly words: () => Promise<string | readonly string[]>;
  /** Called when the words are there, and when they are covered. */
  readonly shown?: (isShown: boolean) => void;
};

/** Veil what `[data-show]` and `[data-words]` in a place stand for. */
export function veil(at: Case, place: HTMLElement, veiled: Veiled): void {
  const button = within<HTMLButtonElement>(place, "show");
  const words = within<HTMLElement>(place, "words");
  const [show, cover] = [button.textContent ?? "", button.dataset["cover"] ?? ""];

  const covered = (): void => {
    words.replaceChildren();
    words.hidden = true;
    button.textContent = show;
    button.setAttribute("aria-expanded", "false");
    veiled.shown?.(false);
  };
  const uncovered = async (): Promise<void> => {
    const check = underWay();
    await post(at.given("unveil"), veiled.what);
    const text = await veiled.words();
    check();
    draw(words, text);
    words.hidden = false;
    button.textContent = cover;
    button.setAttribute("aria-expanded", "true");
    veiled.shown?.(true);
  };
  // A button that is switched off loses the focus: it stays on, and does one thing at a time.
  let isAsking = false;
  button.addEventListener("click", async () => {
    if (isAsking) return;
    if (!words.hidden) return covered();
    isAsking = true;
    try {
      await uncovered();
    } catch (error) {
      at.say(error instanceof PartDoesNotOpen ? "broken" : wordsFor(error));
    } finally {
      isAsking = false;
    }
  });
  button.setAttribute("aria-expanded", "false");
  place.addEventListener(COVER, covered);
}

/** Cover all words of a case. */
export function coverAll(at: Case): void {
  for (const words of at.place.querySelectorAll("[data-words]"))
    words.closest("[data-veil]")?.dispatchEvent(new Event(COVER));
}

export const isAnythingShown = (at: Case): boolean => at.place.querySelector("[data-words]:not([hidden])") !== null;
