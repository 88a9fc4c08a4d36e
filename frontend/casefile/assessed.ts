// An assessment as it is written: marks by part or statement, who is who; and how two people's changes are put together.
//
// Promises that what only one of two has changed is as they left it. Where both changed the same thing mine stands; but
// whom one has changed and the other removed stays: what somebody has written is not lost.

const FORMAT = "nightlight assessment/1";

export type Person = { readonly label: string; readonly role: string };
export type Assessed = {
  readonly format: string;
  /** By the name of a part, or of a statement in it (statements.ts). */
  readonly marks: Readonly<Record<string, string>>;
  readonly persons: readonly Person[];
};

/** Return an assessment in the one way in which it is written: without empty marks, and those in order. */
export function assessed(marks: Iterable<readonly [string, string]>, persons: readonly Person[]): Assessed {
  const set = [...marks].filter(([, mark]) => mark).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    format: FORMAT,
    marks: Object.fromEntries(set),
    persons: persons.filter(({ label }) => label).map(({ label, role }) => ({ label, role })),
  };
}

export const NOTHING = assessed([], []);

/** Throws SyntaxError and RangeError. */
export const readAssessed = (text: string): Assessed => asAssessed(JSON.parse(text));

/** Return what was read as an assessment. Throws RangeError. */
export function asAssessed(found: unknown): Assessed {
  const { format, marks, persons } = (found ?? {}) as Assessed;
  if (format !== FORMAT || typeof marks !== "object" || !Array.isArray(persons)) throw new RangeError("no assessment");
  return assessed(Object.entries(marks), persons);
}

export const isSame = (one: Assessed, other: Assessed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Return what I have made of `base`, together with what somebody else has made of it. */
export function merged(base: Assessed, mine: Assessed, theirs: Assessed): Assessed {
  const names = new Set([mine, theirs].flatMap((each) => Object.keys(each.marks)));
  const marks = [...names].map((name): [string, string] => {
    const [was, here, there] = [base, mine, theirs].map((each) => each.marks[name] ?? "");
    return [name, here === was ? there! : here!];
  });
  const [was, here, there] = [base, mine, theirs].map(byLabel) as [Named, Named, Named];
  const labels = new Set([...here.keys(), ...there.keys()]);
  const persons = [...labels].flatMap((label) => {
    const [before, own, other] = [was.get(label), here.get(label), there.get(label)];
    const isMine = own?.role !== before?.role;
    const stays = isMine ? (own ?? (other?.role === before?.role ? undefined : other)) : other;
    return stays ? [stays] : [];
  });
  return assessed(marks, persons);
}

type Named = Map<string, Person>;

/** People by what they are called; two who are called the same are told apart by their order. */
function byLabel({ persons }: Assessed): Named {
  const found: Named = new Map();
  for (const person of persons) {
    let key = person.label;
    while (found.has(key)) key += "\n";
    found.set(key, person);
  }
  return found;
}
