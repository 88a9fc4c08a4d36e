// What the bar of every page says of the keys: locked or unlocked, and a way to change that. Words come from attributes.
//
// Promises that a passphrase stands in the document only while somebody types it, and that Escape locks and closes. A page
// with a way of its own to unlock, or a button with `data-unlock`, uses the same keys; there the bar only says how it is.
import { isUnlocked } from "./keyring.ts";
import { lockNow } from "./lock.ts";
import { unlock, wordsFor } from "./unlocking.ts";

/** Begin, once a document; returns what to call when the page has changed. */
export function beginBar(): () => void {
  const bar = document.querySelector<HTMLElement>("[data-lock-bar]");
  const dialog = document.querySelector<HTMLDialogElement>("[data-lock-dialog]");
  const state = bar?.querySelector<HTMLElement>("[data-lock-state]");
  const button = bar?.querySelector<HTMLButtonElement>("[data-lock-button]");
  if (!bar || !dialog || !state || !button) return () => undefined;

  const show = (): void => {
    const unlocked = isUnlocked();
    setText(state, bar.dataset[unlocked ? "isUnlocked" : "isLocked"]);
    setText(button, bar.dataset[unlocked ? "toLock" : "toUnlock"]);
    button.hidden = document.querySelector("[data-unlocks-itself]") !== null;
    bar.hidden = false;
  };
  const open = (): void => {
    if (!isUnlocked() && !dialog.open) ask(dialog, bar);
  };
  button.addEventListener("click", () => (isUnlocked() ? lockNow() : open()));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-unlock]")) open();
  });
  // Only the dialog's own end empties it, whichever way it came.
  dialog.addEventListener("close", () => dialog.querySelector("form")?.remove());
  document.addEventListener("nl:locked", show);
  document.addEventListener("nl:unlocked", show);
  show();
  return show;
}

// What is said again where nothing has changed is a nuisance to whoever listens.
function setText(part: HTMLElement, text = ""): void {
  if (part.textContent !== text) part.textContent = text;
}

function ask(dialog: HTMLDialogElement, { dataset }: HTMLElement): void {
  const template = dialog.querySelector<HTMLTemplateElement>("template");
  const form = template?.content.querySelector("form")?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return;
  const field = form.querySelector<HTMLInputElement>("input[type=password]")!;
  const said = form.querySelector<HTMLElement>("[data-lock-said]")!;
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]")!;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    said.textContent = dataset["working"] ?? "";
    try {
      const { refused } = await unlock(field.value, { mine: dataset["mine"] ?? "", worker: dataset["worker"] ?? "" });
      if (refused) said.textContent = (dataset["notOpened"] ?? "").replace("{number}", String(refused));
      else if (form.isConnected) dialog.close();
    } catch (error) {
      said.textContent = dataset[wordsFor(error)] ?? dataset["refused"] ?? "";
    } finally {
      field.value = "";
      button.disabled = false;
    }
  });
  form.querySelector("[data-lock-close]")?.addEventListener("click", () => {
    if (button.disabled) lockNow(); // what is being unlocked is not wanted any more
    dialog.close();
  });
  dialog.append(form);
  dialog.showModal();
  field.focus();
}
