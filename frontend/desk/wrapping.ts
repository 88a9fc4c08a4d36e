// A caseworker's seed under their passphrase, byte for byte as nightlight/foundation/keys/wrapping.py has it.
//
// Promises that a wrapped seed opens beside its own public key only. Refuses to say more of a wrong passphrase than that.
import type { Bytes } from "../sealing/part.ts";

const VERSION = 1;
const SALT = 16;
const NONCE = 12;
const LENGTH = 1 + SALT + NONCE + 32 + 16;
const LABEL = new TextEncoder().encode("nightlight/1 caseworker key");

export class WrongPassphrase extends Error {}

/** Gives the key of a passphrase under a salt: stretch.ts in a page, the same in tests. */
export type Stretch = (passphrase: string, salt: Bytes) => Promise<Bytes>;

export async function wrapSeed(seed: Bytes, passphrase: string, publicKey: Bytes, stretch: Stretch): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await aesKey(await stretch(passphrase, salt));
  const sealed = await crypto.subtle.encrypt(parameters(nonce, publicKey), key, seed);
  const wrapped = new Uint8Array(LENGTH);
  wrapped[0] = VERSION;
  wrapped.set(salt, 1);
  wrapped.set(nonce, 1 + SALT);
  wrapped.set(new Uint8Array(sealed), 1 + SALT + NONCE);
  return wrapped;
}

/** Return the seed. Rejects with WrongPassphrase, also where the bytes are no wrapped seed of this key. */
export async function unwrapSeed(
  wrapped: Bytes,
  passphrase: string,
  publicKey: Bytes,
  stretch: Stretch,
): Promise<Bytes> {
  if (wrapped.length !== LENGTH || wrapped[0] !== VERSION) throw new WrongPassphrase();
  const key = await aesKey(await stretch(passphrase, wrapped.slice(1, 1 + SALT)));
  const nonce = wrapped.slice(1 + SALT, 1 + SALT + NONCE);
  try {
    const seed = await crypto.subtle.decrypt(parameters(nonce, publicKey), key, wrapped.slice(1 + SALT + NONCE));
    return new Uint8Array(seed);
  } catch {
    throw new WrongPassphrase();
  }
}

const aesKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);

function parameters(nonce: Bytes, publicKey: Bytes): AesGcmParams {
  const bound = new Uint8Array(LABEL.length + publicKey.length);
  bound.set(LABEL);
  bound.set(publicKey, LABEL.length);
  return { name: "AES-GCM", iv: nonce, additionalData: bound };
}
