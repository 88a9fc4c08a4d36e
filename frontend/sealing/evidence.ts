// What a sealed part says, written with the same bytes as nightlight/pure/sealing/evidence.py writes it.

export type Evidence = {
  readonly flow: string;
  readonly flow_version: string;
  readonly language: string;
  readonly node: string;
  readonly question: string;
  readonly answer: string | readonly string[];
  readonly at: string;
  readonly sealed_by: "browser" | "server";
};

/** The node of a part that answers no question. */
export const FILLER = "";

const FIELDS = ["answer", "at", "flow", "flow_version", "language", "node", "question", "sealed_by"];
const AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Return the record as JSON: keys sorted, no spaces, line ends LF, half characters U+FFFD, UTF-8. */
export function toBytes(evidence: Evidence): Uint8Array {
  if (!AT.test(evidence.at)) throw new RangeError("at is not a time in UTC to the second");
  const written = (value: string): string => value.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "\ufffd");
  const record: Record<string, string | string[]> = {};
  for (const field of FIELDS) {
    const value = evidence[field as keyof Evidence];
    record[field] = typeof value === "string" ? written(value) : value.map(written);
  }
  return new TextEncoder().encode(JSON.stringify(record));
}

/** Return `date` as evidence carries it. */
export const atSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, "Z");
