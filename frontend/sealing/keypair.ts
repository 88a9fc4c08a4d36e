// X-Wing key pairs: a seed of 32 bytes is the private key, 1,216 bytes are the public one.
import { XWing } from "@hpke/hybridkem-x-wing";
import type { Bytes } from "./part.ts";

export const newSeed = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Return the public key of `seed`, the same as nightlight/pure/sealing/keypair.py gives. */
export async function publicKey(seed: Bytes): Promise<Bytes> {
  const kem = new XWing();
  const pair = await kem.generateKeyPairDerand(seed.slice());
  return new Uint8Array(await kem.serializePublicKey(pair.publicKey));
}
