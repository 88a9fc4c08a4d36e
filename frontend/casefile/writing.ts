// Notes for the team, and replies to the reporter. Sealed here; what could not be sent waits with the document, sealed,
// until it is (desk/waiting.ts), wherever at the desk somebody goes meanwhile.
//
// Promises that a reply is there once, however often it is sent; that nothing waits any more once the keys are locked.
import { NotDone } from "../desk/asking.ts";
import { sealToTeam } from "../desk/keyring.ts";
import { send, waitingAt, type Writer } from "../desk/waiting.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { seal } from "../sealing/seal.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { draftOf, type Draft } from "./drafts.ts";
import { newId } from "./ids.ts";
import { documentPlace, documentText, type Opened, type SealedDocument, type Template } from "./opening.ts";
import { fieldSheet } from "./sheets.ts";
import { audienceOf } from "./summary.ts";

const TEAM = "reports";

type Fields = Readonly<Record<string, string>>;
type Field = {
  readonly kind: "note" | "reply";
  readonly form: HTMLFormElement;
  readonly draft: Draft;
  readonly prepare: (opened: Opened, text: string) => Promise<Fields>;
  /** What is said when it was sent. */
  readonly said: string;
};

export type Writing = {
  /** Put back what was begun, and what waits; resolves to whether anything was. */
  readonly begin: (opened: Opened) => Promise<boolean>;
  readonly end: () => void;
  readonly leave: () => void;
};

/** Wire the forms of a case's page; `written` is called when something new is there. */
export function writing(at: Case, written: (document: SealedDocument) => Promise<void>): Writing {
  const fields = [field(at, "note", sealedNote, "noted"), field(at, "reply", sealedReply, "replied")].flat();
  let opened: Opened | undefined;

  const waiting = (each: Field) => waitingAt(at.given(each.kind));
  const show = (): void => {
    for (const each of fields) textOf(each.form).readOnly = waiting(each) !== undefined;
  };
  const writerOf = (each: Field, document: SealedDocument): Writer => ({
    isThere: () => at.place.isConnected,
    settled: each.draft.settled,
    waits() {
      each.draft.again();
      show();
      at.say("waits");
    },
    async sent() {
      each.draft.sent();
      show();
      await written(document);
      at.say(each.said);
    },
    refused(error) {
      each.draft.again();
      show();
      at.say(wordsFor(error));
    },
  });
  const submit = async (each: Field): Promise<void> => {
    const text = textOf(each.form).value.trim();
    if (!opened || waiting(each)) return;
    if (!text) return at.say("nothingWritten");
    try {
      const prepared = await each.prepare(opened, text);
      if (!opened || waiting(each)) return;
      const writer = writerOf(each, documentIn(each.kind, prepared));
      const sending = send({ address: at.given(each.kind), fields: prepared, name: at.given("reference"), writer });
      show();
      await sending;
    } catch (error) {
      at.say(error instanceof RangeError ? "tooLong" : wordsFor(error));
    }
  };
  for (const each of fields)
    each.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void submit(each);
    });
  for (const each of fields) if (each.kind === "reply") templatesInto(each.form, () => opened);

  /** What waits of this case is shown where it was written, and whoever is here now is told what becomes of it. */
  const takeOver = async (each: Field): Promise<void> => {
    const mail = waiting(each);
    if (!mail) return;
    const document = documentIn(each.kind, mail.fields);
    const [before, now] = [mail.writer.settled, writerOf(each, document)];
    mail.writer = { ...now, settled: () => before().then(now.settled) };
    textOf(each.form).value = await documentText(at, document);
  };

  return {
    async begin(now) {
      opened = now;
      let isBack = false;
      for (const each of fields) {
        isBack = (await each.draft.begin(now)) || isBack;
        await takeOver(each);
        if (each.kind === "reply") fillTemplates(at, each.form, now);
      }
      show();
      return isBack;
    },
    end() {
      opened = undefined;
      for (const each of fields) each.draft.end();
      show();
    },
    leave() {
      opened = undefined;
      for (const each of fields) each.draft.leave();
    },
  };
}

async function sealedNote(at: Case, _opened: Opened, text: string): Promise<Fields> {
  const id = newId();
  return { document: id, blob: toBase64(await sealToTeam(encoded(text), documentPlace(at, { id, kind: "note" }))) };
}

/** Seal a reply to whoever reads the mailbox, and its copy to the team. */
async function sealedReply(at: Case, opened: Opened, text: string): Promise<Fields> {
  const to = opened.recipient;
  if (!to) throw new NotDone(409, { refused: "no-mailbox" });
  const id = newId();
  const binding = { purpose: "reply", team: TEAM, epoch: 0, case: at.id, part: `reply/${id}` };
  const blob = toBase64(await seal(encoded(text), fromBase64(to.public_key), binding));
  const copy = toBase64(await sealToTeam(encoded(text), documentPlace(at, { id, kind: "reply" })));
  return { mailbox: to.mailbox, message: id, blob, copy, in_danger: isInDanger(at) ? "yes" : "" };
}

/** What the team has of something once it was sent. */
const documentIn = (kind: Field["kind"], fields: Fields): SealedDocument =>
  kind === "note"
    ? { id: fields["document"]!, kind, version: 0, blob: fields["blob"]! }
    : { id: fields["message"]!, kind, version: 0, blob: fields["copy"]! };

/** Whether it was said that somebody may be; asked only where the reporter's wish to end has taken effect. */
const isInDanger = (at: Case): boolean => at.place.querySelector<HTMLInputElement>("[data-in-danger]")?.checked ?? false;

/** Offer the reviewed beginnings: those for this reporter first, in the language that they wrote in. */
function fillTemplates(at: Case, form: HTMLFormElement, opened: Opened): void {
  const choice = within<HTMLSelectElement>(form, "choice");
  const mine = audienceOf(opened);
  const rank = (each: Template): number => (each.audience === mine ? 0 : 1);
  const sorted = [...opened.templates].sort((one, other) => rank(one) - rank(other));
  const audience = (name: string): string =>
    Object.values(opened.words.flows).find((flow) => flow.audience === name)?.reporter ?? name;
  choice.replaceChildren(choice.options[0]!);
  for (const each of sorted) choice.add(new Option(`${audience(each.audience)}: ${each.name}`, each.id));
  within<HTMLSelectElement>(form, "language").value = at.given("language");
}

function templatesInto(form: HTMLFormElement, opened: () => Opened | undefined): void {
  const choice = within<HTMLSelectElement>(form, "choice");
  within(form, "begin").addEventListener("click", () => {
    const language = within<HTMLSelectElement>(form, "language").value as "en" | "cy";
    const words = opened()?.templates.find((each) => each.id === choice.value)?.words[language];
    const field = textOf(form);
    if (!words || field.readOnly) return;
    // What was written stays: a beginning stands before it.
    field.value = field.value.trim() ? `${words}\n\n${field.value}` : words;
    field.lang = language;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
}

function field(
  at: Case,
  kind: Field["kind"],
  prepare: (at: Case, opened: Opened, text: string) => Promise<Fields>,
  said: string,
): Field[] {
  const form = at.place.querySelector<HTMLFormElement>(`form[data-write=${kind}]`);
  if (!form) return [];
  const draft = draftOf(at, kind, fieldSheet(textOf(form)));
  return [{ kind, form, draft, prepare: (opened, text) => prepare(at, opened, text), said }];
}

const textOf = (form: HTMLFormElement): HTMLTextAreaElement => form.querySelector("textarea")!;
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
