// To whom a case is referred: every body of the list, with its nation, its source and whether anything can be sealed to it.
//
// Promises that one without a key says so where it is chosen, and that not knowing which is an answer: the page says then
// whom to ring.
import { within, type Case } from "./case.ts";
import type { Opened, Referrable } from "./opening.ts";

export type Body = Pick<Referrable["bodies"][number], "id" | "name" | "key" | "public_key">;

/** What stands for a body that nobody could tell, or that no list names. */
const UNKNOWN = "unknown";
/** So many forces of a nation can be read at a glance; among more, whoever answers 101 finds the right one. */
const FEW = 5;

/** Nobody was chosen. */
export class NoBody extends Error {}
/** Nothing can be sealed to the one that was chosen. */
export class NoKeyThere extends Error {}

/** Fill the choice, the case's own nation first; a list stays as reachable by its first letters as it was. */
export function fillBodies(at: Case, form: HTMLFormElement, { bodies, nations }: Referrable): void {
  const choice = within<HTMLSelectElement>(form, "body");
  const order = [at.given("nation"), "uk", ...Object.keys(nations)];
  const groups = [...new Set(order)].flatMap((nation) => {
    const there = bodies.filter((each) => each.nation === nation);
    if (!there.length) return [];
    const group = document.createElement("optgroup");
    group.label = nations[nation] ?? nation;
    group.append(...there.map((each) => new Option(calledIn(at, each), each.id)));
    return [group];
  });
  const unknown = new Option(at.given("notKnownWhich"), UNKNOWN);
  choice.replaceChildren(choice.options[0]!, unknown, ...groups);
  within<HTMLElement>(form, "nobody").hidden = bodies.some((each) => each.key);
}

const calledIn = (at: Case, body: Body): string =>
  body.key ? body.name : at.given("withoutKey").replace("{name}", () => body.name);

/** Return who was chosen. Throws NoBody. */
export function chosenBody(at: Case, form: HTMLFormElement, { referral }: Opened): Body {
  const { value } = within<HTMLSelectElement>(form, "body");
  if (value === UNKNOWN) return { id: UNKNOWN, name: at.given("notKnownWhich"), key: "", public_key: "" };
  const body = referral.bodies.find((each) => each.id === value);
  if (!body) throw new NoBody();
  return body;
}

/** Say of whom was chosen what the list knows; of nobody known, whom to ask. Sources are text: nothing is loaded. */
export function sayOfBody(at: Case, form: HTMLFormElement, { bodies, nations }: Referrable): void {
  const { value } = within<HTMLSelectElement>(form, "body");
  const body = bodies.find((each) => each.id === value);
  within(form, "body-nation").textContent = body ? (nations[body.nation] ?? body.nation) : "";
  within(form, "body-source").textContent = body?.source ?? "";
  within(form, "body-key").textContent = body?.key_says ?? "";
  within(form, "body-of-nation").textContent = value === UNKNOWN ? policeOf([at.given("nation"), "uk"], bodies, nations) : "";
  within<HTMLElement>(form, "body-says").hidden = !body;
  within<HTMLElement>(form, "body-unknown").hidden = value !== UNKNOWN;
}

function policeOf(wanted: string[], bodies: Referrable["bodies"], nations: Record<string, string>): string {
  const lines = wanted.map((nation): [string, string[]] => [
    nations[nation] ?? nation,
    bodies.filter((each) => each.nation === nation && each.kind === "police").map((each) => each.name),
  ]);
  return lines
    .filter(([, names]) => names.length > 0 && names.length <= FEW)
    .map(([nation, names]) => `${nation}: ${names.join(", ")}.`)
    .join(" ");
}
