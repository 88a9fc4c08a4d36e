// What is said of each file. Nothing here names a file, shows it or says how large it is.
import type { Exact } from "./exact.ts";
import type { Pdq } from "./pdq.ts";
import type { SelfTest } from "./selftest.ts";

/** A frame of a video, in vPDQ's form. `frame` counts the frames that were looked at, from 0. */
export type Frame = Pdq & { readonly frame: number; readonly seconds: number };

/**
 * Why a file has its exact hashes and no PDQ.
 *
 * not-decoded: this browser opens no such picture or video, or it is damaged
 * see-through: transparent in parts, and this browser loses the colours there
 * and what the self-test says of a browser whose fingerprints would be wrong
 */
export type Missing = "not-decoded" | "see-through" | Exclude<SelfTest, "passed">;

/**
 * Why a file has nothing: it is empty, it can't be read (it may have been moved), this browser can't work out hashes
 * at all, or the worker ended over it (there may have been too little memory).
 */
export type Failed = "empty" | "unreadable" | "no-hashes" | "worker-ended";

export type Fingerprinted = {
  readonly status: "done";
  readonly exact: Exact;
  /** As stored, and as shown where that differs: none for a video. */
  readonly pictures: readonly Pdq[];
  readonly frames: readonly Frame[];
  readonly missing: Missing | null;
};

export type Outcome = Fingerprinted | { readonly status: "failed"; readonly why: Failed };
