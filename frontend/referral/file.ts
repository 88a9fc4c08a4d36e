// The file of a referral as nightlight/pure/sealing/referral.py has it, byte for byte but for what sealing draws at random.
//
// Promises that each chunk is bound to the body, the referral, its place and how many there are. Refuses to open.
import { toBase64 } from "../sealing/base64.ts";
import type { Binding, Bytes } from "../sealing/part.ts";
import { seal } from "../sealing/seal.ts";
import { toBytes, type ReferralDocument } from "./document.ts";

export const EXTENSION = ".nlref";
const FORMAT = "nightlight referral/1";
const CHUNK = 65532;
const MOST_CHUNKS = 256;

export type ReferralFile = {
  /** The file's text, in ASCII. */
  readonly text: string;
  /** SHA-256 of it, in hexadecimal: what the server learns. */
  readonly digest: string;
};

/** Return `document` sealed to the body's public key (1,216 bytes). Rejects when it is too long or no document. */
export async function sealReferral(document: ReferralDocument, to: Bytes): Promise<ReferralFile> {
  const written = toBytes(document);
  const count = Math.ceil(written.length / CHUNK);
  if (count > MOST_CHUNKS) throw new RangeError("more than one file holds");
  const [referral, body] = [document.referral, document.to.id];
  const parts: string[] = [];
  for (let number = 1; number <= count; number++) {
    const chunk = written.subarray((number - 1) * CHUNK, number * CHUNK);
    parts.push(toBase64(await seal(chunk, to, chunkBinding(referral, body, number, count))));
  }
  const text = JSON.stringify({ format: FORMAT, referral, body, key: await fingerprint(to), parts });
  return { text, digest: await sha256(new TextEncoder().encode(text)) };
}

/** Return what people read to one another to know a key: 80 bits as 5 groups of 4 hexadecimal digits. */
export async function fingerprint(publicKey: Uint8Array): Promise<string> {
  const label = new TextEncoder().encode("nightlight/1 key fingerprint");
  const labelled = new Uint8Array(label.length + publicKey.length);
  labelled.set(label);
  labelled.set(publicKey, label.length);
  return (await sha256(labelled)).slice(0, 20).replace(/.{4}(?!$)/g, "$& ");
}

function chunkBinding(referral: string, body: string, number: number, count: number): Binding {
  return { purpose: "referral", team: body, epoch: 0, case: referral, part: `chunk/${number}-of-${count}` };
}

async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
