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
  readonly is_open: boolean;
  readonly was_overdue: boolean;
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

/** Ask for all cases and count them; `told` hears how many are opened already. */
export async function countByJourney(url: string, told: (cases: number) => void): Promise<Counted> {
  const check = underWay();
  const counts = new Map<string, number>();
  const waits = new Map<string, number[]>();
  const add = (name: string, journey: string): void => {
    const key = `${name}/${journey}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let [cases, after] = [0, ""];
  do {
    const answer = (await post(url, { after })) as { cases: SealedCase[]; next: string };
    for (const each of answer.cases) {
      const journey = await journeyOf(each);
      check();
      add("received", journey);
      add(`week-${each.week}`, journey);
      if (each.is_open) add("open", journey);
      else add(`outcome-${each.outcome}`, journey);
      if (each.was_overdue) add("overdue", journey);
      if (each.answered !== null) {
        add("answered", journey);
        waits.set(journey, [...(waits.get(journey) ?? []), each.answered]);
      }
      told((cases += 1));
    }
    after = answer.next;
  } while (after);
  for (const [journey, hours] of waits) counts.set(`half/${journey}`, half(hours));
  return { cases, counts };
}

/** Within how many hours half of them were answered: nearest rank, as nightlight/staff/numbers/rules.py has it. */
const half = (hours: number[]): number => hours.sort((one, other) => one - other)[Math.ceil(hours.length / 2) - 1]!;

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
