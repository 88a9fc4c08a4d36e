// What staff make of a case: which statement is an allegation, a fact or an opinion, who is who in it. One document,
// sealed to the team, a version after the other.
//
// Promises that a version which somebody else has written meanwhile is not lost: ours is put together with it
// (assessed.ts); and that what is not kept yet is there again after a lock, as a draft.
import { NotDone, post } from "../desk/asking.ts";
import { Locked, sealToTeam, underWay } from "../desk/keyring.ts";
import { toBase64 } from "../sealing/base64.ts";
import { asAssessed, assessed, isSame, merged, NOTHING, readAssessed, type Assessed, type Person } from "./assessed.ts";
import { made, within, wordsFor, type Case } from "./case.ts";
import { draftOf } from "./drafts.ts";
import { newId } from "./ids.ts";
import { documentPlace, documentText, openCase, type Opened, type SealedDocument } from "./opening.ts";
import type { Sheet } from "./sheets.ts";

const TRIES = 5;

export type Assessment = {
  readonly markOf: (name: string) => string;
  /** Mark a part or a statement; an empty mark takes one away. */
  readonly mark: (name: string, mark: string) => void;
  /** The names of all that is marked. */
  readonly marked: () => string[];
  readonly persons: () => Person[];
  /** Call `show` when marks have changed that were made elsewhere. */
  readonly follow: (show: () => void) => void;
};
export type Assessing = Assessment & {
  /** Show the newest assessment that opens, with what was begun before on top; resolves to whether anything was. */
  readonly begin: (opened: Opened) => Promise<boolean>;
  readonly end: () => void;
  readonly leave: () => void;
};

/** Wire the assessment of a case's page; `written` is called when a version is kept. */
export function assessing(at: Case, written: (document: SealedDocument) => Promise<void>): Assessing {
  const place = within<HTMLElement>(at.place, "assessment");
  const list = within<HTMLElement>(place, "persons");
  const add = within<HTMLButtonElement>(place, "add");
  const unsaved = within<HTMLElement>(place, "unsaved");
  let [base, version] = [NOTHING, 0];
  let marks = new Map<string, string>();
  let followers: (() => void)[] = [];
  let isSaving = false;

  const persons = (): Person[] => [...list.children].map(personIn).filter((person) => person.label);
  const current = (): Assessed => assessed(marks, persons());
  const isChanged = (): boolean => !isSame(current(), base);
  const showUnsaved = (): void => {
    unsaved.hidden = !isChanged();
  };
  const touch = (): void => {
    showUnsaved();
    draft.touched();
  };
  const addPerson = ({ label, role }: Person): void => {
    const row = made(at, "person");
    row.querySelector("input")!.value = label;
    row.querySelector("select")!.value = role;
    row.addEventListener("input", touch);
    within(row, "remove").addEventListener("click", () => {
      row.remove();
      add.focus();
      touch();
    });
    list.append(row);
  };
  /** Show this instead of what is there; whoever stands in both keeps their row, and its focus. */
  const put = (wanted: Assessed): void => {
    marks = new Map(Object.entries(wanted.marks));
    const left = [...wanted.persons];
    for (const row of [...list.children]) {
      const found = left.findIndex(({ label }) => label === personIn(row).label);
      if (found >= 0) row.querySelector("select")!.value = left.splice(found, 1)[0]!.role;
      else if (personIn(row).label) row.remove();
    }
    for (const person of left) addPerson(person);
    for (const show of followers) show();
    showUnsaved();
  };
  const clear = (): void => {
    list.replaceChildren();
    [base, version, followers] = [NOTHING, 0, []];
    put(NOTHING);
  };

  const sheet: Sheet = {
    read: () => (isChanged() ? JSON.stringify({ base, mine: current() }) : ""),
    open(text) {
      if (!text) return;
      const begun = JSON.parse(text) as Record<"base" | "mine", unknown>;
      put(merged(asAssessed(begun.base), asAssessed(begun.mine), base));
    },
    close() {
      const text = sheet.read();
      clear();
      return text;
    },
    sent: () => "",
    watch: () => undefined, // what is changed says so itself: marks stand elsewhere on the page
  };
  const draft = draftOf(at, "assessment", sheet);

  const write = async (wanted: Assessed): Promise<SealedDocument> => {
    const id = newId();
    const bytes = new TextEncoder().encode(JSON.stringify(wanted));
    const blob = toBase64(await sealToTeam(bytes, documentPlace(at, { id, kind: "assessment" })));
    const number = version + 1;
    await post(at.given("assess"), { document: id, version: String(number), blob });
    return { id, kind: "assessment", version: number, blob };
  };
  /** A version was kept of what stands here: what was changed since is not kept yet. */
  const kept = (wanted: Assessed, document: SealedDocument): void => {
    [base, version] = [wanted, document.version];
    draft.sent();
    showUnsaved();
  };
  /** Keep what stands there, as often as somebody else was quicker on top of theirs; returns what was kept and what to say. */
  const save = async (): Promise<[SealedDocument, string]> => {
    const check = underWay();
    let isOnTop = false;
    await draft.settled();
    for (let tries = 1; ; tries += 1) {
      const wanted = current();
      try {
        const document = await write(wanted);
        // After a lock the page has emptied this: what it sealed then as begun tells by itself what is kept.
        if (isStill(check)) kept(wanted, document);
        return [document, isOnTop ? "assessedOnTop" : "assessed"];
      } catch (error) {
        if (!isWrittenMeanwhile(error) || tries === TRIES) throw error;
      }
      const [theirs, number] = await newest(at, await openCase(at));
      check();
      put(merged(base, current(), theirs));
      [base, version, isOnTop] = [theirs, number, true];
    }
  };
  add.addEventListener("click", () => {
    addPerson({ label: "", role: "victim" });
    list.lastElementChild?.querySelector("input")?.focus();
  });
  within(place, "save").addEventListener("click", async () => {
    if (isSaving) return;
    isSaving = true;
    let [document, said]: [SealedDocument | undefined, string] = [undefined, ""];
    try {
      [document, said] = await save();
    } catch (error) {
      draft.again();
      said = error instanceof RangeError ? "tooLong" : wordsFor(error);
    } finally {
      isSaving = false;
    }
    if (document) await written(document);
    at.say(said);
  });

  return {
    persons,
    markOf: (name) => marks.get(name) ?? "",
    marked: () => [...marks.keys()].filter((name) => marks.get(name)),
    mark(name, mark) {
      marks.set(name, mark);
      touch();
    },
    follow: (show) => void followers.push(show),
    async begin(opened) {
      clear();
      [base, version] = await newest(at, opened);
      put(base);
      return (await draft.begin(opened)) && isChanged();
    },
    end: draft.end,
    leave: draft.leave,
  };
}

/** Return what a version says, for people: who is who, and how each answer and its statements are marked. */
export function assessmentWords({ parts, referral: { roles, marks: called } }: Opened, { marks, persons }: Assessed): string[] {
  const lines = persons.map(({ label, role }) => `${label}: ${roles[role] ?? role}`);
  for (const { name, about } of parts) {
    const whole = marks[name] ? [called[marks[name]] ?? marks[name]] : [];
    const statements = Object.keys(marks).filter((each) => each.startsWith(`${name}#`)).map((each) => marks[each]!);
    const counted = [...new Set(statements)].map(
      (mark) => `${called[mark] ?? mark} (${statements.filter((each) => each === mark).length})`,
    );
    const title = about?.question.split("\n")[0] ?? name;
    if (whole.length + counted.length) lines.push(`${title}: ${[...whole, ...counted].join(", ")}`);
  }
  return lines;
}

function personIn(row: Element): Person {
  return { label: row.querySelector("input")!.value.trim(), role: row.querySelector("select")!.value };
}

function isStill(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

function isWrittenMeanwhile(error: unknown): boolean {
  return error instanceof NotDone && (error.answer as { refused?: string } | undefined)?.refused === "written";
}

async function newest(at: Case, opened: Opened): Promise<[Assessed, number]> {
  const all = [...opened.documents.values()].filter((each) => each.kind === "assessment");
  const last = all.reduce((most, each) => Math.max(most, each.version), 0);
  for (const each of all.sort((one, other) => other.version - one.version)) {
    try {
      return [readAssessed(await documentText(at, each)), last];
    } catch (error) {
      if (error instanceof Locked) throw error;
      at.say("oldAssessment");
    }
  }
  return [NOTHING, last];
}
