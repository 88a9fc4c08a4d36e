// A copy for whoever has a right to one: what is picked, others masked, read through here before it is given out.
//
// Promises that each part is written down as seen before it stands in the preview, that the copy is given out only once it
// was written down who asked and what was weighed, and that the server learns its digest alone.
import { post } from "../desk/asking.ts";
import { underWay } from "../desk/keyring.ts";
import type { Assessment } from "./assessment.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { documentText, evidenceOf, type Opened } from "./opening.ts";
import { worded } from "./parts.ts";
import { masked } from "./masking.ts";
import { fillPicks, isTold, picked, pickOf, titleOf, type Pick } from "./picking.ts";

export type Copying = {
  readonly begin: (opened: Opened, assessment: Assessment) => void;
  readonly end: () => void;
};

/** Wire the form that makes a copy, where the page has one: for leads. */
export function copying(at: Case): Copying {
  const form = at.place.querySelector<HTMLFormElement>("form[data-copying]");
  if (!form) return { begin: () => undefined, end: () => undefined };
  const list = within<HTMLElement>(form, "picking");
  const names = within<HTMLTextAreaElement>(form, "names");
  const preview = within<HTMLElement>(form, "preview");
  const text = within<HTMLTextAreaElement>(preview, "text");
  const save = within<HTMLAnchorElement>(form, "save");
  let now: Opened | undefined;
  let address = "";
  let isBusy = false;

  const forgetFile = (): void => {
    if (address) URL.revokeObjectURL(address);
    address = "";
    save.removeAttribute("href");
    within<HTMLElement>(form, "file").hidden = true;
  };
  const cover = (): void => {
    text.value = "";
    preview.hidden = true;
    forgetFile();
  };
  preview.addEventListener("nl:cover", cover);

  const show = async (): Promise<void> => {
    if (!now) return;
    const check = underWay();
    const wanted = picked(list);
    if (!wanted.size) return at.say("nothingPicked");
    const pieces: string[] = [at.given("reference")];
    for (const part of now.parts) {
      if (!wanted.has(part.name)) continue;
      await post(at.given("unveil"), { part: part.name });
      const evidence = await evidenceOf(at, part);
      pieces.push([titleOf(evidence.question), evidence.at, ...[worded(now, evidence)].flat()].join("\n"));
    }
    for (const each of now.documents.values()) {
      if (!wanted.has(each.id)) continue;
      await post(at.given("unveil"), { document: each.id });
      pieces.push(await documentText(at, each));
    }
    check();
    forgetFile();
    text.value = masked(pieces.join("\n\n"), names.value.split("\n"), at.given("mask"));
    preview.hidden = false;
    text.focus();
  };
  const give = async (): Promise<void> => {
    if (!now) return;
    const copy = new TextEncoder().encode(text.value);
    if (!text.value.trim()) return at.say("nothingPicked");
    await post(at.given("copy"), { ...boxesOf(form), count: String(picked(list).size), digest: await hexDigest(copy) });
    if (!now) return;
    forgetFile();
    address = URL.createObjectURL(new Blob([copy], { type: "text/plain;charset=utf-8" }));
    save.href = address;
    save.download = `${at.given("reference")}.txt`;
    within<HTMLElement>(form, "file").hidden = false;
    at.say("copied");
    save.focus();
  };
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      at.say(wordsFor(error));
    } finally {
      isBusy = false;
    }
  };
  within(form, "look-through").addEventListener("click", () => void once(show));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void once(give);
  });

  return {
    begin(opened, assessment) {
      now = opened;
      const documents = [...opened.documents.values()].filter((each) => ["note", "reply"].includes(each.kind));
      const written = documents.map(
        (each): Pick => ({ value: each.id, label: at.given(each.kind + "Word"), language: document.documentElement.lang }),
      );
      fillPicks(at, list, "copy", [...opened.parts.filter(isTold).map(pickOf), ...written]);
      const others = assessment.persons().filter((person) => person.role !== "victim");
      names.value = others.map((person) => person.label).join("\n");
    },
    end() {
      now = undefined;
      cover();
      form.reset();
      names.value = "";
      list.replaceChildren();
    },
  };
}

/** What the checklist says: each box that has to be ticked, and who asks. */
function boxesOf(form: HTMLFormElement): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-answer]")) {
    const isBox = field instanceof HTMLInputElement;
    if (!isBox || field.checked) found[field.dataset["answer"]!] = isBox ? "on" : field.value;
  }
  return found;
}

async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
