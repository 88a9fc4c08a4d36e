// What staff make of a case: which statement is an allegation, a fact or an opinion, who is who in it. One document,
// sealed to the team, a version after the other.
//
// Promises that a version which somebody else has written meanwhile is not lost: ours is put on top of it.
import { NotDone, post } from "../desk/asking.ts";
import { Locked, sealToTeam } from "../desk/keyring.ts";
import { toBase64 } from "../sealing/base64.ts";
import { made, within, wordsFor, type Case } from "./case.ts";
import { documentPlace, documentText, openCase, type Opened, type SealedDocument } from "./opening.ts";
import { newId } from "./ids.ts";

const FORMAT = "nightlight assessment/1";
export type Person = { readonly label: string; readonly role: string };
type Written = { format: string; marks: Record<string, string>; persons: Person[] };

export type Assessment = {
  readonly markOf: (part: string) => string;
  readonly mark: (part: string, mark: string) => void;
  readonly persons: () => Person[];
};

/** Show the newest assessment that opens, and keep what is changed once it is saved. */
export async function showAssessment(at: Case, opened: Opened, saved: (document: SealedDocument) => Promise<void>): Promise<Assessment> {
  const place = within<HTMLElement>(at.place, "assessment");
  let [base, version] = await newest(at, opened);
  const marks = new Map<string, string>(Object.entries(base.marks));
  const changed = new Set<string>();
  let isSaving = false;
  const list = within<HTMLElement>(place, "persons");
  const save = within<HTMLButtonElement>(place, "save");
  const unsaved = within<HTMLElement>(place, "unsaved");
  let edits = 0;
  const touch = (): void => {
    edits += 1;
    unsaved.hidden = false;
  };

  const addPerson = (person: Person): void => {
    const row = made(at, "person");
    const [label, role] = [row.querySelector("input")!, row.querySelector("select")!];
    label.value = person.label;
    role.value = person.role;
    row.addEventListener("input", touch);
    within(row, "remove").addEventListener("click", () => {
      row.remove();
      within<HTMLElement>(place, "add").focus();
      touch();
    });
    list.append(row);
  };
  const persons = (): Person[] =>
    [...list.children]
      .map((row) => ({ label: row.querySelector("input")!.value.trim(), role: row.querySelector("select")!.value }))
      .filter((person) => person.label);

  const write = async (): Promise<SealedDocument> => {
    const id = newId();
    const written: Written = { format: FORMAT, marks: Object.fromEntries(marks), persons: persons() };
    const bytes = new TextEncoder().encode(JSON.stringify(written));
    const blob = await sealToTeam(bytes, documentPlace(at, { id, kind: "assessment" }));
    await post(at.given("assess"), { document: id, version: String(version + 1), blob: toBase64(blob) });
    [base, version] = [written, version + 1];
    return { id, kind: "assessment", version, blob: toBase64(blob) };
  };
  /** Put what was changed here on top of what somebody else has saved meanwhile. */
  const putOnTop = async (): Promise<SealedDocument> => {
    const [theirs, number] = await newest(at, await openCase(at));
    for (const [part, mark] of Object.entries(theirs.marks)) if (!changed.has(part)) marks.set(part, mark);
    const had = new Set([...base.persons, ...persons()].map((person) => person.label));
    for (const person of theirs.persons) if (!had.has(person.label)) addPerson(person);
    version = number;
    return write();
  };
  const add = within<HTMLButtonElement>(place, "add");
  replaceListener(add, () => {
    addPerson({ label: "", role: "victim" });
    list.lastElementChild?.querySelector("input")?.focus();
    touch();
  });
  replaceListener(save, async () => {
    if (isSaving) return;
    isSaving = true;
    const before = edits;
    let document: SealedDocument;
    try {
      document = await write().catch((error: unknown) => {
        if (error instanceof NotDone && error.status === 409) return putOnTop();
        throw error;
      });
    } catch (error) {
      return at.say(wordsFor(error));
    } finally {
      isSaving = false;
    }
    // What was changed while this was on its way is not kept yet.
    if (edits === before) {
      changed.clear();
      unsaved.hidden = true;
    }
    await saved(document);
    at.say("assessed");
  });
  list.replaceChildren();
  unsaved.hidden = true;
  for (const person of base.persons) addPerson(person);
  return {
    persons,
    markOf: (part) => marks.get(part) ?? "",
    mark: (part, mark) => {
      marks.set(part, mark);
      changed.add(part);
      touch();
    },
  };
}

/** Forget who is who: nothing of it stays on the page. */
export const emptyAssessment = (at: Case): void => within(at.place, "persons").replaceChildren();

async function newest(at: Case, opened: Opened): Promise<[Written, number]> {
  const all = [...opened.documents.values()].filter((each) => each.kind === "assessment");
  const last = all.reduce((most, each) => Math.max(most, each.version), 0);
  for (const each of all.sort((one, other) => other.version - one.version)) {
    try {
      return [readAssessment(await documentText(at, each)), last];
    } catch (error) {
      if (error instanceof Locked) throw error;
      at.say("oldAssessment");
    }
  }
  return [{ format: FORMAT, marks: {}, persons: [] }, last];
}

function readAssessment(text: string): Written {
  const { format, marks, persons } = JSON.parse(text) as Written;
  if (format !== FORMAT || typeof marks !== "object" || !Array.isArray(persons)) throw new RangeError("no assessment");
  return { format, marks, persons };
}

/** The buttons stay when a case is opened again: what they did for the opening before is not done any more. */
function replaceListener(button: HTMLButtonElement, work: () => unknown): void {
  button.onclick = () => void work();
}
