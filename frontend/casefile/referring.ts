// Refers a case: seals the parts that were picked to a body's key, has it written down, and gives out the file; or writes
// down that it was handed over without one.
//
// Promises that the file is given out, and anything put on paper, only once it was written down; that what was referred is
// kept for the team, sealed; and that no word of it is drawn on the page but for paper. Refuses to send anything anywhere:
// the caseworker hands it on.
import { post } from "../desk/asking.ts";
import { sealToTeam, underWay } from "../desk/keyring.ts";
import type { ReferralDocument, ReferredPart } from "../referral/document.ts";
import { EXTENSION, sealReferral } from "../referral/file.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { atSecond } from "../sealing/evidence.ts";
import type { Assessment } from "./assessment.ts";
import { chosenBody, fillBodies, NoBody, NoKeyThere, sayOfBody } from "./bodies.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { givingFrom, hexDigest, oneAtATime } from "./giving.ts";
import { newId } from "./ids.ts";
import { documentPlace, evidenceOf, type Opened, type Referrable, type SealedDocument, type Told } from "./opening.ts";
import { noteOfStatements } from "./marking.ts";
import { putOnPaper } from "./paper.ts";
import { worded } from "./parts.ts";
import { fillPicks, isTold, picked, pickOf, titleOf } from "./picking.ts";

const PRINTING = "nl-case--printing";

export type Referring = {
  readonly begin: (opened: Opened, assessment: Assessment) => void;
  readonly end: () => void;
};

/** What is missing before there is anything to refer. */
class NothingPicked extends Error {}
class NoWay extends Error {}

/** Wire the form that refers, where the page has one. */
export function referring(at: Case, written: (document: SealedDocument) => Promise<void>): Referring {
  const form = at.place.querySelector<HTMLFormElement>("form[data-referring]");
  if (!form) return { begin: () => undefined, end: () => undefined };
  const paper = within<HTMLElement>(at.place, "paper");
  const picks = within<HTMLElement>(form, "picking");
  let now: { opened: Opened; assessment: Assessment } | undefined;
  const file = givingFrom(form);

  const print = async (): Promise<void> => {
    if (!now) return;
    const check = underWay();
    const referral = await documentOf(at, form, now.opened, now.assessment, newId());
    if (!referral.parts.length) throw new NothingPicked();
    await post(at.given("print"), { parts: namesOf(referral) });
    check();
    at.say("printed");
    putOnPaper(paper, referral, now.opened.referral, dutySays(form));
    // Only now do the page's styles let words of a case on paper: the browser's own command is written down nowhere.
    at.place.classList.add(PRINTING);
    try {
      window.print();
    } finally {
      at.place.classList.remove(PRINTING);
      paper.replaceChildren();
    }
  };
  const refer = async (): Promise<void> => {
    if (!now) return;
    const id = newId();
    const body = chosenBody(at, form, now.opened);
    if (!body.key) throw new NoKeyThere();
    const referral = await documentOf(at, form, now.opened, now.assessment, id);
    if (!referral.parts.length) throw new NothingPicked();
    const sealed = await sealReferral(referral, fromBase64(body.public_key));
    await record(referral, "refer", { key: body.key, digest: sealed.digest }, summaryOf(referral));
    if (!now) return; // locked meanwhile: it is written down, and the file is gone with the keys
    within(form, "digest").textContent = sealed.digest.match(/.{8}/g)!.join(" ");
    at.say("referred");
    const content = new Blob([sealed.text], { type: "application/octet-stream" });
    file.offer(content, `${referral.case_reference}-${body.id}${EXTENSION}`);
  };
  const handOver = async (): Promise<void> => {
    if (!now || !form.reportValidity()) return;
    const fields = ["way", "handed-at", "taker"].map((name) => within<HTMLInputElement>(form, name));
    const [way = "", when = "", taker = ""] = fields.map((field) => field.value.trim());
    if (!way || !when) throw new NoWay();
    const body = chosenBody(at, form, now.opened);
    const called = `${now.opened.referral.ways[way] ?? way}, ${when.replace("T", " ")}`;
    const referral = await documentOf(at, form, now.opened, now.assessment, newId());
    await record(referral, "referOtherwise", { body: body.id, way, when }, summaryOf(referral, called, taker));
    at.say("handedOver");
    // Pressed again, it would be another one.
    for (const field of fields) field.value = "";
  };
  /** Have a referral written down, with its summary sealed to the team. */
  const record = async (made: ReferralDocument, as: string, how: Record<string, string>, summary: string) => {
    const { referral: id, basis, duty } = made;
    const place = documentPlace(at, { id, kind: "referral" });
    const copy = toBase64(await sealToTeam(new TextEncoder().encode(summary), place));
    await post(at.given(as), {
      ...how,
      referral: id,
      basis: basis.code,
      duty: duty.code,
      delay: within<HTMLSelectElement>(form, "delay").value,
      parts: namesOf(made),
      copy,
    });
    await written({ id, kind: "referral", version: 0, blob: copy });
  };
  const once = oneAtATime((error) => at.say(nameOf(error)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void once(refer);
  });
  within(form, "duty").addEventListener("change", () => now && sayOfDuty(form, now.opened.referral));
  within(form, "body").addEventListener("change", () => now && sayOfBody(at, form, now.opened.referral));
  within(form, "print").addEventListener("click", () => void once(print));
  within(form, "hand-over").addEventListener("click", () => void once(handOver));

  return {
    begin(opened, assessment) {
      now = { opened, assessment };
      fill(at, form, opened);
    },
    end() {
      now = undefined;
      file.forget();
      form.reset();
      for (const name of ["duty-says", "body-says", "body-unknown"]) within<HTMLElement>(form, name).hidden = true;
      picks.replaceChildren();
      paper.replaceChildren();
    },
  };
}

function nameOf(error: unknown): string {
  if (error instanceof NothingPicked) return "nothingPicked";
  if (error instanceof NoBody) return "noBody";
  if (error instanceof NoKeyThere) return "noKeyThere";
  if (error instanceof NoWay) return "noWay";
  if (error instanceof RangeError) return "tooLong";
  return wordsFor(error);
}

function fill(at: Case, form: HTMLFormElement, { referral, parts }: Opened): void {
  const options = (name: string, from: [string, string][]): void => {
    const choice = within<HTMLSelectElement>(form, name);
    choice.replaceChildren(choice.options[0]!, ...from.map(([code, words]) => new Option(words, code)));
  };
  fillBodies(at, form, referral);
  options("basis", Object.entries(referral.bases));
  options("duty", referral.duties.map((each) => [each.id, each.words]));
  options("delay", Object.entries(referral.delays));
  options("way", Object.entries(referral.ways));
  fillPicks(at, within<HTMLElement>(form, "picking"), "pick", parts.filter(isTold).map(pickOf));
}

/** Say where the chosen duty is from and by when it is to be done. The source is text: nothing is loaded from there. */
function sayOfDuty(form: HTMLFormElement, { duties }: Referrable): void {
  const duty = duties.find((each) => each.id === within<HTMLSelectElement>(form, "duty").value);
  within(form, "source").textContent = duty?.source ?? "";
  within(form, "clock").textContent = duty?.clock ?? "";
  within<HTMLElement>(form, "duty-says").hidden = !duty?.source;
}

/** What the page says of the chosen duty, a line each. */
function dutySays(form: HTMLFormElement): string[] {
  const place = within<HTMLElement>(form, "duty-says");
  if (place.hidden) return [];
  return [...place.children].map((row) => [...row.children].map((each) => each.textContent).join(": "));
}

async function documentOf(
  at: Case,
  form: HTMLFormElement,
  opened: Opened,
  assessment: Assessment,
  id: string,
): Promise<ReferralDocument> {
  const { referral } = opened;
  const body = chosenBody(at, form, opened);
  const duty = referral.duties.find((each) => each.id === within<HTMLSelectElement>(form, "duty").value);
  const value = (name: string): string => within<HTMLSelectElement>(form, name).value;
  const wanted = picked(within<HTMLElement>(form, "picking"));
  const parts: ReferredPart[] = [];
  for (const part of opened.parts) if (wanted.has(part.name)) parts.push(await referred(at, opened, part, assessment));
  return {
    format: "nightlight referral document/2",
    referral: id,
    case_reference: at.given("reference"),
    made_at: atSecond(new Date()),
    made_by: referral.made_by,
    to: { id: body.id, name: body.name },
    why: form.querySelector("textarea")!.value.trim(),
    basis: { code: value("basis"), text: referral.bases[value("basis")] ?? "" },
    duty: {
      code: value("duty"),
      nation: duty?.nation ?? "unknown",
      clock: duty?.clock ?? "",
      source: duty?.source ?? "",
      reason_for_delay: referral.delays[value("delay")] ?? "",
    },
    language: at.given("language"),
    parts,
    persons: assessment.persons(),
  };
}

async function referred(at: Case, opened: Opened, part: Told, assessment: Assessment): Promise<ReferredPart> {
  const evidence = await evidenceOf(at, part);
  const answer = worded(opened, evidence);
  return {
    name: part.name,
    digest: await hexDigest(part.blob),
    question: evidence.question,
    answer,
    at: evidence.at,
    language: evidence.language,
    flow: evidence.flow,
    flow_version: evidence.flow_version,
    node: evidence.node,
    sealed_by: evidence.sealed_by,
    marked: assessment.markOf(part.name),
    note: noteOfStatements(part, answer, assessment, opened.referral.marks),
  };
}

const namesOf = (referral: ReferralDocument): string => referral.parts.map((part) => part.name).join(" ");

/** What the team keeps of a referral: to whom, how, why, and which questions went. The answers are among the parts. */
function summaryOf(referral: ReferralDocument, ...how: string[]): string {
  const questions = referral.parts.map((part) => `${part.name}: ${titleOf(part.question)}`);
  return [referral.to.name, ...how, referral.basis.text, referral.why, ...questions].filter(Boolean).join("\n\n");
}
