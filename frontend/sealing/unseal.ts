// Opens a part with the seed of the key it was sealed to: for the staff's pages and the tests, never for the public's.
//
// Promises to open what is whole and where it belongs, and one error for everything else. Refuses to say why.
import { info, readBlob, unpad, type Binding, type Bytes } from "./part.ts";
import { newSuite } from "./suite.ts";

export class PartDoesNotOpen extends Error {}

/**
 * Return what X-Wing gave both sides when a part was sealed: with it, whoever is given this part opens it and no other
 * (nightlight/pure/sealing/disclosed.py). Of a part that does not open it is worth nothing: open it first.
 */
export async function sharedSecret(blob: Bytes, seed: Bytes): Promise<Bytes> {
  const { kem } = newSuite();
  const recipientKey = await kem.deserializePrivateKey(seed);
  return new Uint8Array(await kem.decap({ recipientKey, enc: readBlob(blob).enc }));
}

/** Return what was sealed. Rejects with PartDoesNotOpen. */
export async function unseal(blob: Bytes, seed: Bytes, binding: Binding): Promise<Bytes> {
  try {
    const { epoch, enc, ciphertext } = readBlob(blob);
    // The header's epoch is outside the ciphertext: held against the binding's, which is sealed in.
    if (epoch !== binding.epoch) throw new RangeError("another epoch");
    const suite = newSuite();
    const recipientKey = await suite.kem.deserializePrivateKey(seed);
    return unpad(new Uint8Array(await suite.open({ recipientKey, enc, info: info(binding) }, ciphertext)));
  } catch {
    throw new PartDoesNotOpen();
  }
}
