// A referral on paper: what is picked, for people who have no key, or who want it in their hands.
//
// Promises words alone, as the page calls what has a code in the document. Refuses to print: who calls this has it written
// down first.
import { draw } from "./case.ts";
import type { ReferralDocument } from "../referral/document.ts";
import type { Referrable } from "./opening.ts";

/** Draw a referral for people: what has a code in the document is called as the page calls it. */
export function putOnPaper(paper: HTMLElement, referral: ReferralDocument, words: Referrable, dutySays: string[]): void {
  const title = document.createElement("h1");
  title.textContent = `${referral.case_reference}: ${referral.to.name}`;
  const head = document.createElement("div");
  const persons = referral.persons.map((person) => `${person.label} (${words.roles[person.role] ?? person.role})`);
  const { made_by: sender, made_at: time, basis, duty, why } = referral;
  const called = words.duties.find((each) => each.id === duty.code)?.words ?? "";
  const lines = [`${sender.operator}, ${time}`, basis.text, called, ...dutySays, duty.reason_for_delay, why, ...persons];
  draw(head, lines.filter(Boolean));
  const parts = referral.parts.flatMap((part) => {
    const [question, answer] = [document.createElement("h2"), document.createElement("div")];
    question.textContent = part.question;
    draw(answer, part.answer);
    const line = document.createElement("p");
    line.textContent = `${part.name}, ${part.at}, ${words.marks[part.marked] ?? part.marked}, ${part.digest}`;
    const note = document.createElement("div");
    if (part.note) draw(note, part.note.split("\n"));
    return [question, answer, line, note];
  });
  paper.replaceChildren(title, head, ...parts);
}

