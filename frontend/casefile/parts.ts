// What was told, part by part: the question as it was asked, and the answer under a veil.
import { assessmentWords, type Assessment } from "./assessment.ts";
import { readAssessed } from "./assessed.ts";
import { made, within, type Case } from "./case.ts";
import { marking } from "./marking.ts";
import { minuteWords } from "./moments.ts";
import { documentText, evidenceOf, type Opened, type SealedDocument, type Told } from "./opening.ts";
import { veil } from "./veil.ts";

/** Show the parts that are not in the summary; say of each that does not open that it does not. */
export function showParts(at: Case, opened: Opened, assessment: Assessment): void {
  const list = within<HTMLElement>(at.place, "parts");
  const faults = opened.parts.filter((part) => part.fault).map((part) => faulty(at, part));
  const told = opened.parts.filter((part) => part.about && !part.fact && !part.isFiller);
  list.replaceChildren(...faults, ...told.map((part) => answered(at, opened, part, assessment)));
  list.hidden = false;
}

function faulty(at: Case, part: Told): HTMLElement {
  const item = made(at, "fault");
  within(item, "name").textContent = part.name;
  within(item, "why").textContent = at.given(part.fault === "broken" ? "broken" : "notGranted");
  return item;
}

function answered(at: Case, opened: Opened, part: Told, assessment: Assessment): HTMLElement {
  const item = made(at, "part");
  item.id = `part-${part.name}`;
  const [title = "", ...rest] = part.about!.question.split("\n");
  within(item, "question").textContent = title;
  within(item, "asked").textContent = rest.join("\n");
  within(item, "question").lang = within(item, "asked").lang = part.about!.language;
  const time = within<HTMLTimeElement>(item, "time");
  time.dateTime = part.about!.at;
  time.textContent = minuteWords(new Date(part.about!.at), opened.words);
  if (part.isLeftOut) {
    within(item, "veil").replaceWith(document.createTextNode(at.given("leftOut")));
    within(item, "marking").remove();
    return item;
  }
  const marked = marking(at, item, part, assessment, isFree(opened, part));
  const show = within<HTMLButtonElement>(item, "show");
  show.setAttribute("aria-label", `${show.textContent}: ${title}`);
  veil(at, within(item, "veil"), {
    what: { part: part.name },
    words: async () => worded(opened, await evidenceOf(at, part)),
    shown: (isShown) => {
      show.setAttribute("aria-label", `${show.textContent}: ${title}`);
      marked(isShown);
    },
  });
  return item;
}

/** Whether a part was answered in words of one's own, which may hold more than one statement. */
const isFree = (opened: Opened, { about }: Told): boolean =>
  !Object.keys(opened.words.flows[about!.flow]?.nodes[about!.node]?.options ?? {}).length;

/** An answer's words: options by what they are called, free words as they were written. */
export function worded(opened: Opened, { flow, node, answer }: Awaited<ReturnType<typeof evidenceOf>>): string | string[] {
  const options = opened.words.flows[flow]?.nodes[node]?.options ?? {};
  const word = (each: string): string => options[each] ?? each;
  return typeof answer === "string" ? word(answer) : answer.map(word);
}

/** Veil what staff wrote, where it stands in the timeline. */
export function veilDocuments(at: Case, opened: Opened): void {
  for (const place of at.place.querySelectorAll<HTMLElement>("[data-document]")) {
    const sealed = opened.documents.get(place.dataset["document"] ?? "");
    if (!sealed || place.childElementCount) continue;
    place.append(made(at, "document"));
    const button = within<HTMLButtonElement>(place, "show");
    button.setAttribute("aria-describedby", place.dataset["described"] ?? "");
    veil(at, place, { what: { document: sealed.id }, words: () => wordsOf(at, opened, sealed) });
  }
}

async function wordsOf(at: Case, opened: Opened, sealed: SealedDocument): Promise<string | string[]> {
  const text = await documentText(at, sealed);
  if (sealed.kind !== "assessment") return text;
  const lines = assessmentWords(opened, readAssessed(text));
  return lines.length ? lines : at.given("nothingMarked");
}
