// What is shown once: `[data-once]` is emptied when the page is left, so that Back finds nothing in the browser's memory.

export function emptyOnLeaving(shown: HTMLElement): void {
  addEventListener("pagehide", () => shown.replaceChildren());
}
