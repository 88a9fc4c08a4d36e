// Grey and large print: at once, without leaving the page, and kept for the next one.
import { attaching } from "./attaching.ts";

export const attach = attaching("button[data-look]", (button) => {
  const form = (button as HTMLButtonElement).form;
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const isOn = document.documentElement.classList.toggle(`nl-desk--${button.dataset["look"]}`);
    button.setAttribute("aria-pressed", String(isOn));
    const fields = new URLSearchParams([...new FormData(form)] as [string, string][]);
    // What can't be kept holds for as long as this page.
    void fetch(form.action, { method: "POST", body: fields }).catch(() => undefined);
  });
});
