// The neutral summary: what the coarse answers say of the risk, always in sight, without a word of anybody.
import { within, type Case } from "./case.ts";
import type { Opened } from "./opening.ts";

const GRAVE = ["yes", "planned", "happened"];

export function showSummary(at: Case, opened: Opened): void {
  const list = within<HTMLElement>(at.place, "summary");
  const { facts, answers, flows } = opened.words;
  const told = new Map<string, string>();
  let reporter = "";
  for (const part of opened.parts) {
    const flow = part.about && flows[part.about.flow];
    if (flow) {
      reporter = flow.reporter;
      for (const [name, answer] of Object.entries(flow.fixed)) told.set(name, answer);
    }
  }
  for (const { fact } of opened.parts) if (fact) told.set(fact.name, fact.answer);
  const rows: [string, string, boolean][] = [[at.given("reporter"), reporter, false]];
  for (const [name, words] of Object.entries(facts)) {
    const answer = told.get(name) ?? "";
    rows.push([words, answers[answer] ?? answer, GRAVE.includes(answer)]);
  }
  list.replaceChildren(...rows.filter(([, answer]) => answer).flatMap((row) => line(...row)));
  list.hidden = false;
}

/** Which of the four kinds of reporter this is, by the flow that they were asked. */
export function audienceOf(opened: Opened): string {
  for (const part of opened.parts) {
    const flow = part.about && opened.words.flows[part.about.flow];
    if (flow) return flow.audience;
  }
  return "";
}

function line(words: string, answer: string, isGrave: boolean): HTMLElement[] {
  const group = document.createElement("div");
  const [term, description] = [document.createElement("dt"), document.createElement("dd")];
  term.textContent = words;
  description.textContent = answer;
  if (isGrave) group.className = "nl-case__grave";
  group.append(term, description);
  return [group];
}
