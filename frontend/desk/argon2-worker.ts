// Stretches a passphrase in a worker of its own: 64 MiB and some tenths of a second that no page has to stand still for.
//
// Promises one answer to one question, and ends. Its response alone may compile WebAssembly (foundation/pages/headers.py).
import { argon2id } from "hash-wasm";

type Asked = { passphrase: string; salt: Uint8Array };

addEventListener("message", async (event: MessageEvent<Asked>) => {
  const { passphrase, salt } = event.data;
  try {
    const key = await argon2id({
      password: passphrase.normalize("NFC"),
      salt,
      iterations: 3,
      memorySize: 64 * 1024,
      parallelism: 1,
      hashLength: 32,
      outputType: "binary",
    });
    postMessage({ key });
  } catch {
    postMessage({ key: null });
  }
  close();
});
