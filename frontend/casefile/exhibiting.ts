// An exhibit for a court: sealed parts as they are stored, the secret that opens each of those that are given, and what the
// record says of the case. The format, line by line: docs/reference/exhibit-format.md.
//
// Promises that each part that is given opens here first, that every other part stands in it by its digest, and that the
// file is given out only once it was written down. The server learns its digest and the names of parts, no word of it.
import { post } from "../desk/asking.ts";
import { disclose } from "../desk/keyring.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { atSecond } from "../sealing/evidence.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { givingFrom, hexDigest, oneAtATime } from "./giving.ts";
import { documentPlace, partPlace, type Opened, type Told } from "./opening.ts";
import { answersOf, fillWithAll, picked } from "./picking.ts";

const FORMAT = "nightlight exhibit/1";
const EXTENSION = ".nlexhibit";

export type Exhibiting = {
  readonly begin: (opened: Opened) => void;
  /** Something was written: offer it, too. */
  readonly renew: () => void;
  readonly end: () => void;
};

/** Wire the form that makes an exhibit, where the page has one: for leads. */
export function exhibiting(at: Case): Exhibiting {
  const form = at.place.querySelector<HTMLFormElement>("form[data-exhibiting]");
  if (!form) return { begin: () => undefined, renew: () => undefined, end: () => undefined };
  const list = within<HTMLElement>(form, "picking");
  const file = givingFrom(form);
  let now: Opened | undefined;

  const give = async (): Promise<void> => {
    if (!now) return;
    const wanted = picked(list);
    if (!wanted.size) return at.say("nothingPicked");
    const answers = answersOf(form);
    const purpose = within<HTMLTextAreaElement>(form, "purpose").value.trim();
    const content = await contentOf(at, now, wanted, answers["proceedings"] ?? "", purpose);
    const line = JSON.stringify(content);
    const made = {
      ...answers,
      given: String(content.parts.length),
      documents: String(content.documents.length),
      names: now.parts.map((part) => part.name).join(" "),
      digest: await hexDigest(new TextEncoder().encode(line)),
    };
    const { lines } = (await post(at.given("exhibit"), made)) as { lines: string[] };
    if (!now) return; // locked meanwhile: it is written down, and the file is gone with the keys
    within(form, "digest").textContent = made.digest.match(/.{8}/g)!.join(" ");
    at.say("exhibited");
    const text = [line, ...lines].map((each) => `${each}\n`).join("");
    file.offer(new Blob([text], { type: "application/octet-stream" }), `${at.given("reference")}${EXTENSION}`);
  };
  const once = oneAtATime((error) => at.say(wordsFor(error)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void once(give);
  });

  return {
    begin(opened) {
      now = opened;
      fillWithAll(at, list, "exhibit", opened);
    },
    renew: () => now && fillWithAll(at, list, "exhibit", now),
    end() {
      now = undefined;
      file.forget();
      form.reset();
      list.replaceChildren();
    },
  };
}

/** What the first line says. Parts that are not given stand there by their digest: what arrived is told by all of them. */
async function contentOf(at: Case, opened: Opened, wanted: Set<string>, proceedings: string, purpose: string) {
  const given: Told[] = opened.parts.filter((part) => wanted.has(part.name));
  const others = opened.parts.filter((part) => !wanted.has(part.name));
  const parts = [];
  for (const { name, hour, blob } of given)
    parts.push({ name, hour, blob: toBase64(blob), secret: toBase64(await disclose(blob, partPlace(at.id, name))) });
  const withheld = [];
  for (const { name, blob, fault, isFiller } of others)
    withheld.push({ name, digest: await hexDigest(blob), why: fault ? WHY[fault] : isFiller ? "filler" : "not-given" });
  const documents = [];
  for (const each of opened.documents.values()) {
    if (!wanted.has(each.id)) continue;
    const secret = toBase64(await disclose(fromBase64(each.blob), documentPlace(at, each)));
    documents.push({ kind: each.kind, id: each.id, blob: each.blob, secret });
  }
  return {
    format: FORMAT,
    case: at.id,
    case_reference: at.given("reference"),
    proceedings,
    purpose,
    language: document.documentElement.lang === "cy" ? "cy" : "en",
    made_at: atSecond(new Date()),
    made_by: opened.referral.made_by,
    parts,
    withheld,
    documents,
  };
}

const WHY = { broken: "broken", notGranted: "not-granted" } as const;
