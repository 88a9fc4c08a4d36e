// Makes fingerprints of the pictures and videos that somebody chose, on their own device.
//
// Promises one outcome for every file, one after another, in a worker: the page stands still for none of them, and the
// pictures are drawn nowhere. What is heard holds hashes, qualities and seconds: no names, no sizes, no pixels.
import { Asking, WorkerEnded } from "./asking.ts";
import { NoFrames, framesOf } from "./frames.ts";
import type { Frame, Missing, Outcome } from "./outcomes.ts";
import type { SelfTest } from "./selftest.ts";
import type { Pdq } from "./pdq.ts";

export type Listening = {
  /** What the self-test said, before the first file: unless it passed, every file has its exact hashes alone. */
  readonly tested: (said: SelfTest) => void;
  /** How much of a file is done, from 0 to 1. */
  readonly progress: (file: number, share: number) => void;
  readonly outcome: (file: number, outcome: Outcome) => void;
};

type Seen = { readonly pictures: readonly Pdq[]; readonly frames: readonly Frame[]; readonly missing: Missing | null };

const unseen = (missing: Missing | null): Seen => ({ pictures: [], frames: [], missing });

/**
 * Make the fingerprints of each file; `worker` is the address of the built worker.
 *
 * Rejects with the signal's reason when it was stopped; what was heard until then stands. A second list may follow:
 * nothing is kept.
 */
export async function fingerprintAll(
  files: readonly Blob[],
  worker: string,
  listening: Listening,
  stop: AbortSignal,
): Promise<void> {
  const asking = new Asking(worker, stop);
  try {
    const tested = await asking.ask({ ask: "self-test" }, [], ignore).catch(ended("no-canvas" as const));
    listening.tested(tested);
    for (const [index, file] of files.entries()) {
      const heard = (share: number): void => listening.progress(index, share);
      listening.outcome(index, await fingerprintOne(file, asking, tested, heard, stop));
    }
  } finally {
    asking.end();
  }
}

async function fingerprintOne(
  file: Blob,
  asking: Asking,
  tested: SelfTest,
  heard: (share: number) => void,
  stop: AbortSignal,
): Promise<Outcome> {
  const exact = await asking
    .ask({ ask: "exact", file }, [], (share) => heard(share / 2))
    .catch(ended("worker-ended" as const));
  if (typeof exact === "string") return { status: "failed", why: exact };
  if (tested !== "passed") return { status: "done", exact, ...unseen(tested) };
  const second = (share: number): void => heard((1 + share) / 2);
  let seen = file.type.startsWith("video/") ? null : await ofPicture(file, asking, second);
  // A file of which the device knows no type may be either.
  if (!seen || (seen.missing === "not-decoded" && !file.type.startsWith("image/"))) {
    seen = await ofVideo(file, asking, second, stop);
  }
  return { status: "done", exact, ...seen };
}

async function ofPicture(file: Blob, asking: Asking, heard: (share: number) => void): Promise<Seen> {
  const found = await asking.ask({ ask: "picture", file }, [], heard).catch(ended("not-decoded" as const));
  if (typeof found === "string") return unseen(found);
  const pictures = found.filter((each, at) => found.findIndex((one) => one.hash === each.hash) === at);
  return { ...unseen(null), pictures };
}

/** Frames that were had before a video broke off count. */
async function ofVideo(file: Blob, asking: Asking, heard: (share: number) => void, stop: AbortSignal): Promise<Seen> {
  const frames: Frame[] = [];
  let missing: Missing | null = null;
  try {
    for await (const { seconds, of, bitmap } of framesOf(file, stop)) {
      const found = await asking.ask({ ask: "frame", bitmap }, [bitmap], ignore);
      if (typeof found === "string") missing = found;
      else frames.push({ ...found, frame: frames.length, seconds });
      heard(Math.min(1, (seconds + 1) / of));
    }
  } catch (error) {
    if (stop.aborted || !(error instanceof NoFrames || error instanceof DOMException || error instanceof WorkerEnded)) {
      throw error;
    }
    missing = "not-decoded";
  }
  return { pictures: [], frames, missing: frames.length ? null : missing };
}

const ignore = (): void => undefined;

/** Say `otherwise` of a worker that ended; hand on everything else. */
const ended =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (error instanceof WorkerEnded) return otherwise;
    throw error;
  };
