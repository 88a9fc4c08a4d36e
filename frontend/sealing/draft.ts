// Warns before a draft ends, and lets its writer keep it: `[data-ends-at]`.
//
// Promises to speak through the element's own polite live region, to move no focus, and to keep a draft unasked while
// somebody is typing. Refuses to trust the device's date: only how much time has passed.
//
//   <div data-ends-at="1800" data-extend="/…" data-warning="…" data-last-warning="…" data-extended="…"
//        data-not-extended="…" data-ended="…"><p role="status"></p><button type="button" hidden>…</button></div>
//
// `data-ends-at` is how many seconds from now the draft ends. The warning is said when less than five minutes are left,
// the last one when less than one is: whole sentences, as numbers bend the words around them in Welsh.

const WARNINGS = [
  { minutes: 1, words: "lastWarning" },
  { minutes: 5, words: "warning" },
];
const TYPED_WITHIN_SECONDS = 300;
const LOOK_EVERY_SECONDS = 5;

export function watchDraft(notice: HTMLElement): void {
  const status = notice.querySelector<HTMLElement>("[role=status]");
  const button = notice.querySelector<HTMLButtonElement>("button");
  const seconds = Number(notice.dataset["endsAt"]);
  if (!status || !button || !(seconds > 0)) return;

  let endsAt = Date.now() + seconds * 1000;
  let typedAt = -Infinity;
  let warned: string | undefined;
  let extending = false;

  const say = (words: string): void => {
    status.textContent = notice.dataset[words] ?? "";
  };

  async function extend(): Promise<boolean> {
    if (extending || !notice.isConnected) return false;
    extending = true;
    const asked = Date.now();
    try {
      const answer = await fetch(notice.dataset["extend"] ?? "", { method: "POST", redirect: "error" });
      if (answer.ok) {
        endsAt = asked + seconds * 1000;
        warned = undefined;
      }
      return answer.ok;
    } catch {
      return false;
    } finally {
      extending = false;
    }
  }

  async function look(): Promise<void> {
    // While an answer is on its way nobody knows when the draft ends; a line that is dead answers with an error.
    if (extending) return;
    const left = endsAt - Date.now();
    if (left <= 0) {
      say("ended");
      button!.hidden = true;
      clearInterval(clock);
      return;
    }
    const due = WARNINGS.find(({ minutes }) => left <= minutes * 60_000)?.words;
    if (due === undefined || due === warned) return;
    if (Date.now() - typedAt < TYPED_WITHIN_SECONDS * 1000 && (await extend())) return;
    warned = due;
    say(due);
    button!.hidden = false;
  }

  // A hidden button would throw focus to the top of the page: it stays until focus has gone on.
  const hideButton = (): void => {
    if (document.activeElement !== button) button.hidden = true;
    else button.addEventListener("blur", () => warned === undefined && (button.hidden = true), { once: true });
  };

  document.addEventListener("input", () => (typedAt = Date.now()));
  document.addEventListener("visibilitychange", () => void look());
  button.addEventListener("click", async () => {
    const kept = await extend();
    say(kept ? "extended" : "notExtended");
    if (kept) hideButton();
  });
  const clock = setInterval(() => void look(), LOOK_EVERY_SECONDS * 1000);
}
