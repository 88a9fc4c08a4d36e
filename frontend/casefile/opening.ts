// Asks for what is sealed of a case, and opens it here: parts by the team's keys, drafts by the reader's own.
//
// Promises that a part which does not open stops no other, and that words which are veiled are not kept: a part is opened
// again when somebody asks to see it. Refuses to guess why a part does not open.
import { post } from "../desk/asking.ts";
import { NotGranted, openOwn, openPart } from "../desk/keyring.ts";
import { fromBase64 } from "../sealing/base64.ts";
import { FILLER, type Evidence } from "../sealing/evidence.ts";
import type { Bytes } from "../sealing/part.ts";
import { PartDoesNotOpen } from "../sealing/unseal.ts";
import type { Case } from "./case.ts";
import { readEvidence } from "./evidence.ts";

export type Words = {
  readonly flows: Record<
    string,
    {
      readonly reporter: string;
      readonly audience: string;
      readonly fixed: Record<string, string>;
      readonly nodes: Record<string, { readonly fact: string; readonly options: Record<string, string> }>;
    }
  >;
  readonly facts: Record<string, string>;
  readonly answers: Record<string, string>;
  /** Short names, from Monday and from January on. */
  readonly days: readonly string[];
  readonly months: readonly string[];
};
export type Template = { id: string; audience: string; name: string; words: { en: string; cy: string } };
export type SealedDocument = { id: string; kind: string; version: number; blob: string };
export type Referrable = {
  /** `key` and `public_key` are empty for a body that nothing can be sealed to. */
  readonly bodies: {
    id: string;
    name: string;
    kind: string;
    nation: string;
    source: string;
    key: string;
    public_key: string;
    key_says: string;
  }[];
  readonly nations: Record<string, string>;
  readonly ways: Record<string, string>;
  readonly duties: { id: string; nation: string; words: string; clock: string; source: string }[];
  readonly bases: Record<string, string>;
  readonly delays: Record<string, string>;
  readonly roles: Record<string, string>;
  readonly marks: Record<string, string>;
  readonly made_by: { role: string; operator: string };
};
type Asked = {
  parts: { name: string; blob: string; hour: string }[];
  documents: SealedDocument[];
  drafts: Record<string, string>;
  recipient: { mailbox: string; public_key: string } | null;
  words: Words;
  templates: Template[];
  referral: Referrable;
};

/** What is known of a part without its words; `fact` is set, with its answer, for one that is coarse. */
export type Told = {
  readonly name: string;
  readonly hour: string;
  readonly blob: Bytes;
  readonly fault?: "broken" | "notGranted";
  readonly about?: Omit<Evidence, "answer">;
  readonly isLeftOut?: boolean;
  /** It answers no question: every report has as many parts as any other. */
  readonly isFiller?: boolean;
  readonly fact?: { readonly name: string; readonly answer: string };
};

export type Opened = Omit<Asked, "parts" | "documents"> & {
  readonly parts: readonly Told[];
  readonly documents: Map<string, SealedDocument>;
};

/** Ask for a case and open it. Rejects with NotDone and Locked. */
export async function openCase(at: Case): Promise<Opened> {
  const asked = (await post(at.given("open"))) as Asked;
  const parts: Told[] = [];
  for (const part of asked.parts) parts.push(await tell(at, part, asked.words));
  return { ...asked, parts, documents: new Map(asked.documents.map((each) => [each.id, each])) };
}

/** Open a part and return what it says. Rejects with NotGranted, Locked and PartDoesNotOpen. */
export async function evidenceOf(at: Case, part: Pick<Told, "name" | "blob">): Promise<Evidence> {
  return readEvidence(await openPart(part.blob, partPlace(at.id, part.name)));
}

/** Where a part of the case with this id belongs: what came later has ".2" after the name that it was sealed under. */
export const partPlace = (id: string, name: string) => ({
  purpose: "report",
  case: id,
  part: name.replace(/\.\d+$/, ""),
});

/** Open what staff wrote. Rejects as `evidenceOf` does. */
export const documentText = async (at: Case, each: SealedDocument): Promise<string> =>
  new TextDecoder("utf-8", { fatal: true }).decode(await openPart(fromBase64(each.blob), documentPlace(at, each)));

export const documentPlace = (at: Case, each: Pick<SealedDocument, "id" | "kind">) => ({
  purpose: "casefile",
  case: at.id,
  part: `${each.kind}/${each.id}`,
});

export const draftPlace = (at: Case, kind: string) => ({ purpose: "draft", case: at.id, part: `draft/${kind}` });

/** Return what was begun, empty where there is nothing or it does not open with the key of today. */
export async function draftText(at: Case, sealed: string, kind: string): Promise<string> {
  if (!sealed) return "";
  try {
    return new TextDecoder().decode(await openOwn(fromBase64(sealed), draftPlace(at, kind)));
  } catch (error) {
    if (error instanceof PartDoesNotOpen) return "";
    throw error;
  }
}

async function tell(at: Case, part: Asked["parts"][number], words: Words): Promise<Told> {
  const known = { name: part.name, hour: part.hour, blob: fromBase64(part.blob) };
  try {
    const { answer, ...about } = await evidenceOf(at, known);
    const fact = words.flows[about.flow]?.nodes[about.node]?.fact;
    const isLeftOut = answer.length === 0;
    return fact && typeof answer === "string"
      ? { ...known, about, fact: { name: fact, answer } }
      : { ...known, about, isLeftOut, isFiller: about.node === FILLER };
  } catch (error) {
    if (error instanceof NotGranted) return { ...known, fault: "notGranted" };
    if (error instanceof PartDoesNotOpen) return { ...known, fault: "broken" };
    throw error;
  }
}
