// What people read to one another to know that a key is who it says: as nightlight/pure/sealing/fingerprints.py.
import type { Bytes } from "../sealing/part.ts";

const LABEL = new TextEncoder().encode("nightlight/1 key fingerprint");

/** Return 80 bits of a public key's digest as 5 groups of 4 hexadecimal digits. */
export async function fingerprint(publicKey: Bytes): Promise<string> {
  const labelled = new Uint8Array(LABEL.length + publicKey.length);
  labelled.set(LABEL);
  labelled.set(publicKey, LABEL.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", labelled));
  const digits = Array.from(digest.slice(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.match(/.{4}/g)!.join(" ");
}
