// Reads what a part says, as nightlight/pure/sealing/evidence.py writes it.
//
// Promises a whole record or PartDoesNotOpen: a part that opens and says something else is not one of ours.
import type { Evidence } from "../sealing/evidence.ts";
import type { Bytes } from "../sealing/part.ts";
import { PartDoesNotOpen } from "../sealing/unseal.ts";

const TEXTS = ["at", "flow", "flow_version", "language", "node", "question"] as const;

/** Return the record that `bytes` hold. Throws PartDoesNotOpen. */
export function readEvidence(bytes: Bytes): Evidence {
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new PartDoesNotOpen();
  }
  const answer = found?.["answer"];
  const isAnswer =
    typeof answer === "string" || (Array.isArray(answer) && answer.every((line) => typeof line === "string"));
  const isWhole = isAnswer && TEXTS.every((field) => typeof found[field] === "string");
  if (!isWhole || !["browser", "server"].includes(found["sealed_by"] as string)) throw new PartDoesNotOpen();
  return found as unknown as Evidence;
}
