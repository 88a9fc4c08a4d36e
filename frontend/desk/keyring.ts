// The keys of whoever works here, in this closure and nowhere else.
//
// Promises: what was unlocked is gone after `lock`, and what was under way when it came gives nothing any more. Seeds are
// overwritten; what the libraries copied while they worked is the browser's to clear. Refuses a seed that is not the
// one whose public key the team seals to.
import { publicKey } from "../sealing/keypair.ts";
import type { Bytes } from "../sealing/part.ts";
import { unseal } from "../sealing/unseal.ts";

/** The keys are locked, or were while this was under way. */
export class Locked extends Error {}

export type Grant = { team: string; epoch: number; publicKey: Bytes; sealedSeed: Bytes };
export type Own = { id: string; publicKey: Bytes; seed: Bytes };
export type Epoch = { team: string; number: number; publicKey: Bytes; seed: Bytes };

let own: Own | undefined;
let epochs = new Map<number, Epoch>();
let turn = 0;

export const isUnlocked = (): boolean => own !== undefined;

/** Begin something that `lock` makes void: call what is returned after each wait; it throws Locked. */
export function underWay(): () => void {
  const began = turn;
  return () => {
    if (turn !== began) throw new Locked();
  };
}

/**
 * Take a person's own key and open every epoch that was granted to it. Returns the numbers of those that did not open:
 * grants that somebody has changed, or that were never for this key.
 */
export async function unlockWith(key: Own, grants: readonly Grant[]): Promise<number[]> {
  const began = (turn += 1);
  const opened = new Map<number, Epoch>();
  const refused: number[] = [];
  for (const grant of grants) {
    const epoch = await openGrant(key, grant);
    if (epoch) opened.set(grant.epoch, epoch);
    else refused.push(grant.epoch);
  }
  if (turn !== began) {
    key.seed.fill(0);
    throw new Locked();
  }
  own = key;
  epochs = opened;
  return refused;
}

/** Forget every key. */
export function lock(): void {
  turn += 1;
  own?.seed.fill(0);
  for (const epoch of epochs.values()) epoch.seed.fill(0);
  own = undefined;
  epochs = new Map();
}

/** Return the epochs that are held, the oldest first. */
export const heldEpochs = (): Epoch[] => [...epochs.values()].sort((one, other) => one.number - other.number);

async function openGrant(key: Own, grant: Grant): Promise<Epoch | undefined> {
  const { team, epoch: number } = grant;
  const binding = { purpose: "grant", team, epoch: number, case: key.id, part: "seed" };
  try {
    const seed = await unseal(grant.sealedSeed, key.seed, binding);
    const made = await publicKey(seed);
    return sameBytes(made, grant.publicKey) ? { team, number, publicKey: made, seed } : undefined;
  } catch {
    return undefined;
  }
}

export const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);
