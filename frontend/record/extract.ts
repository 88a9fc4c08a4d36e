// Checks a stretch of the audit's chain by itself: the same rules as foundation/audit/rules.py and heads.py.
//
// Promises: an event that was changed, dropped, moved or slipped in is named, unless every digest after it was made
// anew; that is found by the signed head, where its event is in the stretch and its key the one that the reader was
// given. Asks no server. Cannot see that a stretch was shortened together with its first line.

export type Kind = "changed" | "missing" | "out of order" | "not linked" | "unreadable";
export type Fault = { number: number; kind: Kind };
export type Signature = "signed" | "none" | "forged" | "can't be checked";
export type Head = { number: number; digest: string; at: string; public_key: string; signature: string };
export type Found = {
  first: number;
  last: number;
  events: number;
  faults: Fault[];
  signature: Signature;
  head?: Head;
};

const FORMAT = "nightlight audit extract/1";
const EVENT_LABEL = "nightlight audit/1\n";
const HEAD_LABEL = "nightlight audit head/1\n";
const FIELDS = ["action", "actor", "at", "details", "number", "previous", "subject"];
const LARGEST_FAULTS = 100;

type Json = Record<string, unknown>;

/** Thrown where a file is no extract at all. */
export class NotAnExtract extends Error {}

export async function checkExtract(text: string): Promise<Found> {
  const lines = text.split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  const opening = read(lines[0] ?? "");
  if (opening?.format !== FORMAT || !isOpening(opening)) {
    throw new NotAnExtract();
  }
  const faults: Fault[] = [];
  const digests = new Map<number, string>();
  let [number, previous, head] = [opening.first - 1, opening.previous, undefined as Head | undefined];
  for (const [place, line] of lines.entries()) {
    if (place === 0) continue;
    const object = read(line);
    if (object && "head" in object && place === lines.length - 1) {
      head = object.head as Head;
      continue;
    }
    if (!object || typeof object.number !== "number" || typeof object.digest !== "string") {
      faults.push({ number: place + 1, kind: "unreadable" });
      continue;
    }
    if (object.number <= number) faults.push({ number: object.number, kind: "out of order" });
    else if (object.number > number + 1) faults.push({ number: number + 1, kind: "missing" });
    else if (object.previous !== previous) faults.push({ number: object.number, kind: "not linked" });
    if ((await digestOf(object)) !== object.digest) faults.push({ number: object.number, kind: "changed" });
    [number, previous] = [object.number, object.digest];
    digests.set(number, previous);
  }
  if (number < opening.last) faults.push({ number: number + 1, kind: "missing" });
  if (head && digests.has(head.number) && digests.get(head.number) !== head.digest) {
    faults.push({ number: head.number, kind: "changed" });
  }
  const signature = head ? await check(head) : "none";
  const found = { first: opening.first, last: number, events: digests.size, signature };
  return { ...found, faults: faults.slice(0, LARGEST_FAULTS), ...(head ? { head } : {}) };
}

type Opening = { first: number; last: number; previous: string };

function isOpening(object: Json): object is Json & Opening {
  return typeof object.first === "number" && typeof object.last === "number" && typeof object.previous === "string";
}

function read(line: string): Json | undefined {
  try {
    const object: unknown = JSON.parse(line);
    return typeof object === "object" && object !== null && !Array.isArray(object) ? (object as Json) : undefined;
  } catch {
    return undefined;
  }
}

async function digestOf(event: Json): Promise<string> {
  const covered = Object.fromEntries(FIELDS.map((field) => [field, event[field]]));
  const bytes = new TextEncoder().encode(EVENT_LABEL + canonical(covered));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with keys sorted by code point, no spaces, and nothing escaped that need not be. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const object = value as Json;
  const keys = Object.keys(object).sort(byCodePoint);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`).join(",")}}`;
}

// JavaScript sorts by halves of code points, which differs beyond the first 65,536.
function byCodePoint(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  for (const [place, letter] of left.entries()) {
    const difference = (letter.codePointAt(0) ?? 0) - (right[place]?.codePointAt(0) ?? -1);
    if (difference) return difference;
  }
  return left.length - right.length;
}

async function check(head: Head): Promise<Signature> {
  const { at, digest, number } = head;
  const signed = new TextEncoder().encode(HEAD_LABEL + canonical({ at, digest, number }));
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey("raw", fromBase64(head.public_key), "Ed25519", false, ["verify"]);
  } catch (error) {
    // A browser without Ed25519 says NotSupportedError; a key that is none is the file's fault.
    return error instanceof DOMException && error.name === "NotSupportedError" ? "can't be checked" : "forged";
  }
  try {
    return (await crypto.subtle.verify("Ed25519", key, fromBase64(head.signature), signed)) ? "signed" : "forged";
  } catch {
    return "forged";
  }
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
