// Sends a form when its turn has come: `form[data-press-after="seconds"]`. Its button stays, for who does not want to wait.
//
// Promises to send it once. Refuses to wait while the page is hidden in the browser's memory: timers stop there.

export function pressInTurn(form: HTMLFormElement): void {
  const seconds = Number(form.dataset["pressAfter"]);
  if (!Number.isFinite(seconds) || seconds < 0) return;
  const turn = setTimeout(() => form.submit(), (seconds + 1) * 1000);
  form.addEventListener("submit", () => clearTimeout(turn));
  addEventListener("pagehide", () => clearTimeout(turn));
}
