// Asks the worker for the key that a passphrase gives.
import type { Bytes } from "../sealing/part.ts";

/** This browser can't stretch a passphrase: no WebAssembly, no worker, or too little memory. */
export class CannotStretch extends Error {}

const WAIT_SECONDS = 120; // a slow machine takes some seconds; one that takes this long never ends

/** Return 32 bytes: Argon2id of the passphrase, as foundation/keys/wrapping.py says. Rejects with CannotStretch. */
export function stretch(passphrase: string, salt: Bytes, worker: string): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    let working: Worker;
    try {
      working = new Worker(worker);
    } catch {
      reject(new CannotStretch());
      return;
    }
    const end = (key: Bytes | null): void => {
      clearTimeout(late);
      working.terminate();
      if (key) resolve(key);
      else reject(new CannotStretch());
    };
    const late = setTimeout(end, WAIT_SECONDS * 1000, null);
    working.onmessage = (event: MessageEvent<{ key: Bytes | null }>) => end(event.data.key);
    working.onerror = () => end(null);
    working.postMessage({ passphrase, salt });
  });
}
