// Makes the fingerprints of one file after another, in a worker of its own.
//
// Its response's policy lets it compile WebAssembly for the hashes and reach nothing else: what it is given can't leave
// by it (foundation/pages/headers.py).
import { NotDecoded, SeeThrough, bitmapFingerprint, pictureFingerprints } from "./decode.ts";
import { exactHashes, type Exact } from "./exact.ts";
import type { Missing } from "./outcomes.ts";
import type { Pdq } from "./pdq.ts";
import { selfTest, type SelfTest } from "./selftest.ts";

/** One question at a time; each is answered once, after shares of the work that is done. */
export type Asked =
  | { readonly ask: "self-test" }
  | { readonly ask: "exact"; readonly file: Blob }
  | { readonly ask: "picture"; readonly file: Blob }
  | { readonly ask: "frame"; readonly bitmap: ImageBitmap };

export type Answers = {
  "self-test": SelfTest;
  exact: Exact | "empty" | "unreadable" | "no-hashes";
  picture: readonly Pdq[] | Missing;
  frame: Pdq | Missing;
};

export type Said = { readonly share: number } | { readonly answer: Answers[keyof Answers] };

const heard = (share: number): void => postMessage({ share } satisfies Said);

async function answer(asked: Asked): Promise<Answers[keyof Answers]> {
  switch (asked.ask) {
    case "self-test":
      return selfTest();
    case "exact":
      return exact(asked.file);
    case "picture":
      return pictureFingerprints(asked.file, heard).catch(missing);
    case "frame":
      return bitmapFingerprint(asked.bitmap, 1, () => undefined)
        .catch(missing)
        .finally(() => asked.bitmap.close());
  }
}

async function exact(file: Blob): Promise<Answers["exact"]> {
  if (file.size === 0) return "empty";
  try {
    return await exactHashes(file, heard);
  } catch (error) {
    return error instanceof DOMException ? "unreadable" : "no-hashes";
  }
}

function missing(error: unknown): Missing {
  if (error instanceof SeeThrough) return "see-through";
  return error instanceof NotDecoded ? "not-decoded" : "no-canvas";
}

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  postMessage({ answer: await answer(data) } satisfies Said);
});
