// Notes for the team, and replies to the reporter. Sealed here; what could not be sent waits here, sealed, until it is.
//
// Promises that a reply is there once, however often it is sent; that nothing waits any more once the keys are locked.
import { NotDone, post } from "../desk/asking.ts";
import { sealToTeam } from "../desk/keyring.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { seal } from "../sealing/seal.ts";
import { within, wordsFor, type Case } from "./case.ts";
import { draftOf, type Draft } from "./drafts.ts";
import { newId } from "./ids.ts";
import { documentPlace, draftText, type Opened, type SealedDocument, type Template } from "./opening.ts";
import { audienceOf } from "./summary.ts";

const AGAIN_SECONDS = 15;
const TEAM = "reports";

type Field = { readonly draft: Draft; readonly form: HTMLFormElement };
type Prepared = {
  readonly address: string;
  readonly fields: Record<string, string>;
  readonly document: SealedDocument;
};
type Waiting = Prepared & { readonly done: () => Promise<void> };

export type Writing = {
  readonly begin: (opened: Opened) => Promise<void>;
  readonly end: () => void;
};

/** Wire the forms of a case's page; `written` is called when something new is there. */
export function writing(
  at: Case,
  written: (document: SealedDocument) => Promise<void>,
  gone: AbortSignal,
): Writing {
  const note = field(at, "note");
  const reply = at.place.querySelector("form[data-write=reply]") ? field(at, "reply") : undefined;
  let opened: Opened | undefined;
  let waiting: Waiting | undefined;
  let timer = 0;

  const show = (): void => {
    for (const each of [note, reply]) if (each) textOf(each.form).readOnly = waiting !== undefined;
  };
  const send = async (): Promise<void> => {
    clearTimeout(timer);
    const sending = waiting;
    if (!sending || !at.place.isConnected) return;
    try {
      await post(sending.address, sending.fields);
    } catch (error) {
      if (waiting !== sending) return;
      if (error instanceof NotDone && error.status === 0) {
        at.say("waits");
        timer = setTimeout(() => void send(), AGAIN_SECONDS * 1000);
        return;
      }
      waiting = undefined;
      show();
      at.say(wordsFor(error));
      return;
    }
    if (waiting === sending) waiting = undefined;
    show();
    await sending.done();
  };
  const submit = (each: Field, prepare: (text: string) => Promise<Prepared>, said: string): void => {
    each.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = textOf(each.form).value.trim();
      if (!opened || waiting) return;
      if (!text) return at.say("nothingWritten");
      try {
        const prepared = await prepare(text);
        await each.draft.settled();
        if (!opened || waiting) return;
        const done = async (): Promise<void> => {
          each.draft.sent();
          await written(prepared.document);
          at.say(said);
        };
        waiting = { ...prepared, done };
      } catch (error) {
        return at.say(error instanceof RangeError ? "tooLong" : wordsFor(error));
      }
      show();
      await send();
    });
  };

  submit(note, async (text) => {
    const id = newId();
    const blob = toBase64(await sealToTeam(encoded(text), documentPlace(at, { id, kind: "note" })));
    const document = { id, kind: "note", version: 0, blob };
    return { address: at.given("note"), fields: { document: id, blob }, document };
  }, "noted");
  if (reply) {
    submit(reply, (text) => sealedReply(at, opened!, text), "replied");
    templatesInto(reply.form, () => opened);
  }
  addEventListener("online", () => void send(), { signal: gone });

  return {
    async begin(now) {
      opened = now;
      for (const [kind, each] of [["note", note], ["reply", reply]] as const) {
        if (!each) continue;
        const text = await draftText(at, now, kind);
        each.draft.begin(text);
        if (text) at.say("begun");
      }
      if (reply) fillTemplates(at, reply.form, now);
    },
    end() {
      clearTimeout(timer);
      waiting = opened = undefined;
      for (const each of [note, reply]) each?.draft.end();
      show();
    },
  };
}

/** Seal a reply to whoever reads the mailbox, and its copy to the team. */
async function sealedReply(at: Case, opened: Opened, text: string): Promise<Prepared> {
  const to = opened.recipient;
  if (!to) throw new NotDone(409, { refused: "no-mailbox" });
  const id = newId();
  const binding = { purpose: "reply", team: TEAM, epoch: 0, case: at.id, part: `reply/${id}` };
  const blob = await seal(encoded(text), fromBase64(to.public_key), binding);
  const copy = toBase64(await sealToTeam(encoded(text), documentPlace(at, { id, kind: "reply" })));
  return {
    address: at.given("reply"),
    fields: { mailbox: to.mailbox, message: id, blob: toBase64(blob), copy, in_danger: isInDanger(at) ? "yes" : "" },
    document: { id, kind: "reply", version: 0, blob: copy },
  };
}

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

function field(at: Case, kind: string): Field {
  const form = at.place.querySelector<HTMLFormElement>(`form[data-write=${kind}]`)!;
  return { form, draft: draftOf(at, kind, textOf(form)) };
}

const textOf = (form: HTMLFormElement): HTMLTextAreaElement => form.querySelector("textarea")!;
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
