// Opens a part with the seed of the key it was sealed to: for the staff's pages and the tests, never for the public's.
//
// Promises to open what is whole and where it belongs, and one error for everything else. Refuses to say why.
import { info, readBlob, unpad, type Binding, type Bytes } from "./part.ts";
import { newSuite } from "./suite.ts";

export class PartDoesNotOpen extends Error {}

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
