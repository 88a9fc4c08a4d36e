// The page that checks an extract: reads the chosen file, shows what was found. Words come from the form's attributes.
import { attaching } from "../desk/attaching.ts";
import { checkExtract, type Fault, type Found, NotAnExtract } from "./extract.ts";

type Say = (name: string, given?: Record<string, unknown>) => string;

/** Begins with a form that was put into the document. */
export const attach = attaching("form[data-check-record]", (form) => {
  const status = form.querySelector("[role=status]");
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const say: Say = (name, given = {}) =>
    (form.dataset[name] ?? "").replace(/\{(\w+)\}/g, (_, key: string) => String(given[key]));
  // A browser says nothing where the same file is chosen again.
  input?.addEventListener("click", () => (input.value = ""));
  input?.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (file) status?.replaceChildren(...(await shown(file, say)));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
});

const WORDS: Record<Fault["kind"], string> = {
  changed: "faultChanged",
  missing: "faultMissing",
  "not linked": "faultNotLinked",
  "out of order": "faultOutOfOrder",
  unreadable: "faultUnreadable",
};

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

function about(found: Found, say: Say): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (found.faults.length === 0) shown.push(paragraph(say("whole", found)));
  else {
    const list = document.createElement("ul");
    for (const fault of found.faults) {
      const item = document.createElement("li");
      item.textContent = say(WORDS[fault.kind], fault);
      list.append(item);
    }
    shown.push(paragraph(say("broken")), list);
  }
  const words = { signed: "signed", none: "unsigned", forged: "forged", "can't be checked": "notHere" } as const;
  shown.push(paragraph(say(words[found.signature], { ...found.head, key: found.head?.public_key })));
  return shown;
}

async function shown(file: File, say: Say): Promise<HTMLElement[]> {
  try {
    return about(await checkExtract(await file.text()), say);
  } catch (error) {
    if (!(error instanceof NotAnExtract)) throw error;
    return [paragraph(say("faultUnreadable", { number: 1 }))];
  }
}
