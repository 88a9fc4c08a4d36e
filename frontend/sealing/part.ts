// The sealed part as nightlight/pure/sealing/part.py has it, byte for byte.
//
// Promises that two bindings never share the bytes that a part is bound to, and one of four sizes for any plaintext.
// Refuses to seal and to open: see seal.ts and unseal.ts.

export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a part belongs: it opens under the binding it was sealed under and no other. */
export type Binding = {
  readonly purpose: string;
  readonly team: string;
  readonly epoch: number;
  readonly case: string;
  readonly part: string;
};

export const ENC_LENGTH = 1120;
const SUITE = 0x01;
const SIZES = [1024, 4096, 16384, 65536];
const TAG_LENGTH = 16;
const HEADER_LENGTH = 5;
const NAME = /^[a-z0-9][a-z0-9._/-]{0,99}$/;
const CASE = /^[0-9a-f]{32}$/;

/** Return HPKE's info: each field behind its length. Throws on a name that no part may be bound to. */
export function info(binding: Binding): Bytes {
  for (const name of [binding.purpose, binding.team, binding.part])
    if (!NAME.test(name)) throw new RangeError("a binding's name is 1 to 100 of a-z, 0-9, '.', '/', '_' and '-'");
  if (!CASE.test(binding.case)) throw new RangeError("a binding's case is 32 lower-case hexadecimal digits");
  checkEpoch(binding.epoch);
  let text = "nightlight/1";
  // Every field is ASCII by the checks above and at most 100 long: one character is one byte.
  for (const field of [binding.purpose, binding.team, String(binding.epoch), binding.case, binding.part])
    text += "\0" + String.fromCharCode(field.length) + field;
  return new TextEncoder().encode(text);
}

export class TooMuchForAPart extends RangeError {}

/** Return length, plaintext and zeros, as long as the smallest size that holds them. Throws TooMuchForAPart. */
export function pad(plaintext: Uint8Array): Bytes {
  const size = SIZES.find((each) => 4 + plaintext.length <= each);
  if (!size) throw new TooMuchForAPart();
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, plaintext.length);
  padded.set(plaintext, 4);
  return padded;
}

/** Return what `pad` was given, from any of the four sizes. Throws on anything that `pad` can't have made. */
export function unpad(padded: Bytes): Bytes {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const fits = SIZES.includes(padded.length) && 4 + length <= padded.length;
  if (!fits || padded.subarray(4 + length).some((byte) => byte)) throw new RangeError("the padding is not ours");
  return padded.slice(4, 4 + length);
}

/** Return suite, epoch and what HPKE made, as they are stored. */
export function writeBlob(epoch: number, enc: ArrayBuffer, ciphertext: ArrayBuffer): Bytes {
  checkEpoch(epoch);
  const blob = new Uint8Array(HEADER_LENGTH + enc.byteLength + ciphertext.byteLength);
  blob[0] = SUITE;
  new DataView(blob.buffer).setUint32(1, epoch);
  blob.set(new Uint8Array(enc), HEADER_LENGTH);
  blob.set(new Uint8Array(ciphertext), HEADER_LENGTH + enc.byteLength);
  return blob;
}

/** Return a blob's epoch, encapsulated key and ciphertext. Throws unless suite and length are a part's. */
export function readBlob(blob: Bytes): { epoch: number; enc: Bytes; ciphertext: Bytes } {
  const start = HEADER_LENGTH + ENC_LENGTH;
  if (blob[0] !== SUITE) throw new RangeError("not a suite that is known here");
  if (!SIZES.includes(blob.length - start - TAG_LENGTH)) throw new RangeError("not a length that a part has");
  return {
    epoch: new DataView(blob.buffer, blob.byteOffset).getUint32(1),
    enc: blob.slice(HEADER_LENGTH, start),
    ciphertext: blob.slice(start),
  };
}

function checkEpoch(epoch: number): void {
  if (!(Number.isInteger(epoch) && epoch >= 0 && epoch < 2 ** 32))
    throw new RangeError("a binding's epoch is a number of four bytes");
}
