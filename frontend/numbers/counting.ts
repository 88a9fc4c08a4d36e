// Counts cases by the journey that they came by: one sealed part of each is opened here, and forgotten.
//
// Promises that no word of an answer leaves this function, and that a part which does not open counts as not known. Rejects
// with Locked and NotDone; nothing that was counted until then is given back.
import { post } from "../desk/asking.ts";
import { Locked, NotGranted, openPart, underWay } from "../desk/keyring.ts";
import { readEvidence } from "../casefile/evidence.ts";
import { partPlace } from "../casefile/opening.ts";
import { fromBase64 } from "../sealing/base64.ts";
import { PartDoesNotOpen } from "../sealing/unseal.ts";

type SealedCase = {
  readonly case: string;
  readonly part: string;
  readonly blob: string;
  readonly week: number;
  readonly closed: number | null;
  readonly state: string;
  readonly is_overdue: boolean;
  readonly was_overdue: boolean;
  readonly opened: number | null;
  readonly answered: number | null;
  readonly outcome: string;
};

export type Counted = {
  /** How many cases that were. */
  readonly cases: number;
  /** By the keys that the page's cells have: "received/child". Whatever is not in it is none. */
  readonly counts: ReadonlyMap<string, number>;
};

const FLOW = /^report-(child|young-person|adult|professional)$/;

/** Ask for all cases and count them over so many weeks; `told` hears how many are opened already. */
export async function countByJourney(url: string, weeks: number, told: (cases: number) => void): Promise<Counted> {
  const check = underWay();
  const counts = new Map<string, number>();
  const waits = new Map<string, number[]>();
  let [cases, after] = [0, ""];
  do {
    const answer = (await post(url, { after })) as { cases: SealedCase[]; next: string };
    for (const each of answer.cases) {
      const journey = await journeyOf(each);
      check();
      for (const name of countedAs(each, weeks))
        for (const key of [`${name}/${journey}`, `${name}/all`]) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const [name, hours] of waitsOf(each)) {
        const key = `${name}/${journey}`;
        waits.set(key, [...(waits.get(key) ?? []), hours]);
      }
      told((cases += 1));
    }
    after = answer.next;
  } while (after);
  for (const [key, hours] of waits) {
    counts.set(key, hours.length);
    counts.set(`half-${key}`, within(0.5, hours));
    counts.set(`most-${key}`, within(0.9, hours));
  }
  return { cases, counts };
}

/** What a case counts as. What came before the weeks of the page was not received in them, but may be open or closed. */
function countedAs(each: SealedCase, weeks: number): string[] {
  const isOpen = each.closed === null;
  const names = isOpen ? ["now", `state-${each.state}`] : [`outcome-${each.outcome}`];
  if (each.is_overdue) names.push("overdue");
  if (each.week >= 0) names.push("received", `week-${each.week}`, ...(each.was_overdue ? ["ever"] : []));
  for (let week = Math.max(0, each.week); week < (each.closed ?? weeks); week += 1) names.push(`open-${week}`);
  return names;
}

function* waitsOf(each: SealedCase): Generator<[string, number]> {
  if (each.week < 0) return;
  if (each.opened !== null) yield ["opened", each.opened];
  if (each.answered !== null) yield ["answered", each.answered];
}

/** Within how many hours this share of them were done: nearest rank, as nightlight/staff/numbers/rules.py has it. */
const within = (share: number, hours: number[]): number =>
  hours.sort((one, other) => one - other)[Math.ceil(hours.length * share) - 1]!;

async function journeyOf(each: SealedCase): Promise<string> {
  try {
    const { flow } = readEvidence(await openPart(fromBase64(each.blob), partPlace(each.case, each.part)));
    return FLOW.exec(flow)?.[1] ?? "";
  } catch (error) {
    if (error instanceof Locked) throw error;
    if (error instanceof NotGranted || error instanceof PartDoesNotOpen) return "";
    throw error;
  }
}
