// The keys of whoever works here, in this closure and nowhere else.
//
// Promises: what was unlocked is gone after `lock`, and what was under way when it came gives nothing any more. Seeds are
// overwritten; what the libraries copied while they worked is the browser's to clear. Refuses a seed that is not the
// one whose public key the team seals to.
import { publicKey } from "../sealing/keypair.ts";
import { readBlob, type Binding, type Bytes } from "../sealing/part.ts";
import { seal } from "../sealing/seal.ts";
import { PartDoesNotOpen, sharedSecret, unseal } from "../sealing/unseal.ts";

/** The keys are locked, or were while this was under way. */
export class Locked extends Error {}

/** What was to be opened is sealed to an epoch that was not granted to this person. */
export class NotGranted extends Error {
  readonly epoch: number;

  constructor(epoch: number) {
    super(`epoch ${epoch} is not held`);
    this.epoch = epoch;
  }
}

/** Where a part belongs; team and epoch are the key's. */
export type Place = Pick<Binding, "purpose" | "case" | "part">;

export type Grant = { team: string; epoch: number; publicKey: Bytes; sealedSeed: Bytes };
export type Own = { id: string; publicKey: Bytes; seed: Bytes };
export type Epoch = { team: string; number: number; publicKey: Bytes; seed: Bytes };

/** What a person seals to themselves belongs to no team. */
const OWN = "own";

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

/** Open what was sealed to the team. Rejects with Locked, NotGranted, and PartDoesNotOpen for whatever is not whole. */
export async function openPart(blob: Bytes, place: Place): Promise<Bytes> {
  const check = underWay();
  if (!own) throw new Locked();
  const epoch = epochs.get(epochOf(blob));
  if (!epoch) throw new NotGranted(epochOf(blob));
  const opened = await unseal(blob, epoch.seed, { ...place, team: epoch.team, epoch: epoch.number });
  check();
  return opened;
}

/** Return the secret that opens one part of the team's and nothing else, once it has opened here. Rejects as `openPart`. */
export async function disclose(blob: Bytes, place: Place): Promise<Bytes> {
  const check = underWay();
  await openPart(blob, place);
  check();
  const secret = await sharedSecret(blob, epochs.get(epochOf(blob))!.seed);
  check();
  return secret;
}

/** Seal something to the newest epoch that is held: to the key whose seed is here, whatever a page says. */
export async function sealToTeam(plaintext: Uint8Array, place: Place): Promise<Bytes> {
  const newest = heldEpochs().pop();
  if (!own || !newest) throw new Locked();
  return seal(plaintext, newest.publicKey, { ...place, team: newest.team, epoch: newest.number });
}

/** Return what seals to this person alone, and goes on doing so after `lock`: it holds no secret. */
export function sealerToSelf(): (plaintext: Uint8Array, place: Place) => Promise<Bytes> {
  if (!own) throw new Locked();
  const to = own.publicKey;
  return (plaintext, place) => seal(plaintext, to, { ...place, team: OWN, epoch: 0 });
}

/** Open what this person has sealed to themselves. Rejects with Locked and PartDoesNotOpen. */
export async function openOwn(blob: Bytes, place: Place): Promise<Bytes> {
  const check = underWay();
  if (!own) throw new Locked();
  const opened = await unseal(blob, own.seed, { ...place, team: OWN, epoch: 0 });
  check();
  return opened;
}

function epochOf(blob: Bytes): number {
  try {
    return readBlob(blob).epoch;
  } catch {
    throw new PartDoesNotOpen();
  }
}

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
