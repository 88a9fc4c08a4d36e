// Seals a part to a public key.
//
// Promises that only the key's seed opens what was sealed, under the same binding only. Refuses to open anything.
import { info, pad, writeBlob, type Binding, type Bytes } from "./part.ts";
import { newSuite } from "./suite.ts";

/** Return `plaintext` sealed to the public key `to` (1,216 bytes). Rejects when it is too long or no key of ours. */
export async function seal(plaintext: Uint8Array, to: Bytes, binding: Binding): Promise<Bytes> {
  const suite = newSuite();
  const recipientPublicKey = await suite.kem.deserializePublicKey(to);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: info(binding) }, pad(plaintext));
  return writeBlob(binding.epoch, enc, ct);
}
