// Unlocks a person's own key with their passphrase: from the bar of every page, and from the keys page.
//
// Promises that the passphrase leaves the page in no request. Tells the page by "nl:unlocked" when keys are there.
import { fromBase64 } from "../sealing/base64.ts";
import { publicKey } from "../sealing/keypair.ts";
import type { Bytes } from "../sealing/part.ts";
import { get, NotDone } from "./asking.ts";
import { Locked, sameBytes, underWay, unlockWith, type Grant } from "./keyring.ts";
import { CannotStretch, stretch } from "./stretch.ts";
import { unwrapSeed, WrongPassphrase } from "./wrapping.ts";

/** Whoever wants to unlock has no key in use: they never had one, or it was ended. */
export class NoKey extends Error {}

/** The addresses of a person's wrapped key and of the worker's script. */
export type Places = { mine: string; worker: string };
export type Unlocked = { opened: number; refused: number };
export type OwnKey = { id: string; publicKey: Bytes; wrappedSeed: Bytes };

type Mine = {
  key: { id: string; public_key: string; wrapped_seed: string } | null;
  grants: { team: string; epoch: number; public_key: string; sealed_seed: string }[];
};

/** Return a person's own key, wrapped, and what was granted to it. Rejects with NoKey or NotDone. */
export async function ownKey(mine: string): Promise<{ key: OwnKey; grants: Grant[] }> {
  const { key, grants } = (await get(mine)) as Mine;
  if (!key) throw new NoKey();
  return {
    key: { id: key.id, publicKey: fromBase64(key.public_key), wrappedSeed: fromBase64(key.wrapped_seed) },
    grants: grants.map((each) => ({
      team: each.team,
      epoch: each.epoch,
      publicKey: fromBase64(each.public_key),
      sealedSeed: fromBase64(each.sealed_seed),
    })),
  };
}

/** Unlock. Rejects with what `wordsFor` knows; whatever locks meanwhile wins. */
export async function unlock(passphrase: string, { mine, worker }: Places): Promise<Unlocked> {
  const check = underWay();
  const { key, grants } = await ownKey(mine);
  const seed = await unwrapSeed(key.wrappedSeed, passphrase, key.publicKey, (typed, salt) =>
    stretch(typed, salt, worker),
  );
  if (!sameBytes(await publicKey(seed), key.publicKey)) throw new WrongPassphrase();
  check();
  const refused = await unlockWith({ id: key.id, publicKey: key.publicKey, seed }, grants);
  document.dispatchEvent(new Event("nl:unlocked"));
  return { opened: grants.length - refused.length, refused: refused.length };
}

/** Return the name of the words that say what went wrong: a data attribute of whoever shows them. */
export function wordsFor(error: unknown): string {
  if (error instanceof WrongPassphrase) return "wrongPassphrase";
  if (error instanceof CannotStretch) return "cannot";
  if (error instanceof Locked) return "locked";
  if (error instanceof NoKey) return "refused";
  if (!(error instanceof NotDone)) throw error;
  if (error.status === 0) return "unreachable";
  return error.status === 409 ? "changedMeanwhile" : "refused";
}
