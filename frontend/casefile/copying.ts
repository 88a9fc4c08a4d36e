// A copy for whoever has a right to one: what is picked, others masked, read through here before it is given out.
//
// Promises that each part is written down as seen before it stands in the preview, that the copy is given out only once it
// was written down who asked and what was weighed, and that the server learns its digest alone.
import { post } from "../desk/asking.ts";
import { underWay } from "../desk/keyring.ts";
import type { Assessment } from "./assessment.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { documentText, evidenceOf, type Opened } from "./opening.ts";
import { givingFrom, hexDigest, oneAtATime } from "./giving.ts";
import { worded } from "./parts.ts";
import { masked } from "./masking.ts";
import { answersOf, factLines, fillWithAll, headOf, inPageWords, picked, titleOf } from "./picking.ts";

/** The piece of a copy that says how the case stands, which nobody has to unseal. */
const CLEAR = "in-the-clear";

export type Copying = {
  readonly begin: (opened: Opened, assessment: Assessment) => void;
  /** Something was written: offer it, too. */
  readonly renew: () => void;
  readonly end: () => void;
};

/** Wire the form that makes a copy, where the page has one: for leads. */
export function copying(at: Case): Copying {
  const form = at.place.querySelector<HTMLFormElement>("form[data-copying]");
  if (!form) return { begin: () => undefined, renew: () => undefined, end: () => undefined };
  const list = within<HTMLElement>(form, "picking");
  const names = within<HTMLTextAreaElement>(form, "names");
  const preview = within<HTMLElement>(form, "preview");
  const text = within<HTMLTextAreaElement>(preview, "text");
  const file = givingFrom(form);
  let now: Opened | undefined;

  const cover = (): void => {
    text.value = "";
    preview.hidden = true;
    file.forget();
  };
  preview.addEventListener("nl:cover", cover);

  const offer = (opened: Opened): void =>
    fillWithAll(at, list, "copy", opened, inPageWords(CLEAR, at.given("clearWord")));
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
      pieces.push([headOf(at, each), await documentText(at, each)].join("\n"));
    }
    if (wanted.has(CLEAR)) pieces.push([at.given("clearWord"), ...factLines(at)].join("\n"));
    check();
    file.forget();
    text.value = masked(pieces.join("\n\n"), names.value.split("\n"), at.given("mask"));
    preview.hidden = false;
    text.focus();
  };
  const give = async (): Promise<void> => {
    if (!now) return;
    const copy = new TextEncoder().encode(text.value);
    if (!text.value.trim()) return at.say("nothingPicked");
    await post(at.given("copy"), { ...answersOf(form), count: String(picked(list).size), digest: await hexDigest(copy) });
    if (!now) return;
    at.say("copied");
    file.offer(new Blob([copy], { type: "text/plain;charset=utf-8" }), `${at.given("reference")}.txt`);
  };
  const once = oneAtATime((error) => at.say(wordsFor(error)));
  within(form, "look-through").addEventListener("click", () => void once(show));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void once(give);
  });

  return {
    begin(opened, assessment) {
      now = opened;
      offer(opened);
      const others = assessment.persons().filter((person) => person.role !== "victim");
      names.value = others.map((person) => person.label).join("\n");
    },
    renew: () => now && offer(now),
    end() {
      now = undefined;
      cover();
      form.reset();
      names.value = "";
      list.replaceChildren();
    },
  };
}
