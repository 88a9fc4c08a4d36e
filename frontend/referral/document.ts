// What a referral says, written with the same bytes as nightlight/pure/sealing/referral_document.py writes it.
//
// Promises to write only what that reads: the same fields, patterns and codes. Its errors name a field, never a word.

export type ReferralDocument = {
  readonly format: "nightlight referral document/2";
  /** The referral's id, 32 hexadecimal digits. */
  readonly referral: string;
  readonly case_reference: string;
  /** UTC to the second. */
  readonly made_at: string;
  readonly made_by: { readonly role: string; readonly operator: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly why: string;
  readonly basis: { readonly code: string; readonly text: string };
  readonly duty: {
    readonly code: string;
    readonly nation: string;
    /** By when it is to be done, and where it is from; empty where no duty is known. */
    readonly clock: string;
    readonly source: string;
    readonly reason_for_delay: string;
  };
  readonly language: string;
  readonly parts: readonly ReferredPart[];
  readonly persons: readonly { readonly label: string; readonly role: string }[];
};

export type ReferredPart = {
  readonly name: string;
  /** SHA-256 of the sealed part that it came from, in hexadecimal. */
  readonly digest: string;
  readonly question: string;
  readonly answer: string | readonly string[];
  readonly at: string;
  readonly language: string;
  readonly flow: string;
  readonly flow_version: string;
  readonly node: string;
  readonly sealed_by: string;
  readonly marked: string;
  readonly note: string;
};

const FORMAT = "nightlight referral document/2";
const TEXT = /^/;
const AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const DIGEST = /^[0-9a-f]{64}$/;

// Each shape's fields in the order of their names, which is how they are written.
type Shape = RegExp | "lines" | readonly [Shape] | { readonly [field: string]: Shape };
const PART: Shape = {
  answer: "lines",
  at: AT,
  digest: DIGEST,
  flow: TEXT,
  flow_version: TEXT,
  language: TEXT,
  marked: /^(|allegation|fact|opinion)$/,
  name: TEXT,
  node: TEXT,
  note: TEXT,
  question: TEXT,
  sealed_by: /^(browser|server)$/,
};
const DOCUMENT: Shape = {
  basis: { code: SLUG, text: TEXT },
  case_reference: TEXT,
  duty: {
    clock: TEXT,
    code: SLUG,
    nation: /^(england|wales|scotland|northern-ireland|outside|unknown)$/,
    reason_for_delay: TEXT,
    source: TEXT,
  },
  format: new RegExp(`^${FORMAT}$`),
  language: /^(en|cy)$/,
  made_at: AT,
  made_by: { operator: TEXT, role: TEXT },
  parts: [PART],
  persons: [{ label: TEXT, role: /^(suspect|victim|witness|unknown)$/ }],
  referral: /^[0-9a-f]{32}$/,
  to: { id: SLUG, name: TEXT },
  why: TEXT,
};

/** Return the document as JSON: keys sorted, no spaces, line ends LF, half characters U+FFFD, UTF-8. */
export function toBytes(document: ReferralDocument): Uint8Array {
  if (!document.parts.length) throw new RangeError("parts: a referral has one at least");
  return new TextEncoder().encode(JSON.stringify(inShape(document, DOCUMENT, "document")));
}

function inShape(value: unknown, shape: Shape, place: string): unknown {
  if (shape instanceof RegExp) {
    if (typeof value !== "string" || !shape.test(value)) throw new RangeError(`${place}: not as the format has it`);
    return value.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "\ufffd");
  }
  if (shape === "lines") return inShape(value, Array.isArray(value) ? [TEXT] : TEXT, place);
  if (isList(shape)) {
    if (!Array.isArray(value)) throw new RangeError(`${place}: not a list`);
    return value.map((each, number) => inShape(each, shape[0], `${place}[${number}]`));
  }
  if (typeof value !== "object" || value === null) throw new RangeError(`${place}: not as the format has it`);
  const given = value as Record<string, unknown>;
  if (Object.keys(given).some((field) => !(field in shape))) throw new RangeError(`${place}: a field too many`);
  return Object.fromEntries(
    Object.entries(shape).map(([field, each]) => [field, inShape(given[field], each, `${place}.${field}`)]),
  );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
