// What is being written: sealed to whoever writes and kept by the server, so that a lock or a torn line loses nothing.
//
// Promises that nothing stands there any more in the moment that keys are locked or the page is left, and that what stood
// there is sealed first. Refuses to keep words in the clear anywhere but where they are written.
import { NotDone, post } from "../desk/asking.ts";
import { isUnlocked, sealerToSelf } from "../desk/keyring.ts";
import { AGAIN_SECONDS, send, takeBack, type Mail } from "../desk/waiting.ts";
import { toBase64 } from "../sealing/base64.ts";
import type { Case } from "./case.ts";
import { draftPlace, draftText, type Opened } from "./opening.ts";
import type { Sheet } from "./sheets.ts";

const QUIET_SECONDS = 2;

const ignore = (): void => undefined;

export type Draft = {
  /** Put back what was begun before and keep what is written from now on; resolves to whether there was anything. */
  readonly begin: (opened: Opened) => Promise<boolean>;
  /** Something was changed: keep it soon. */
  readonly touched: () => void;
  /** What was to be sent waits, or was refused: it is kept here meanwhile. */
  readonly again: () => void;
  /** Keys are locked: keep what stands there, empty it and stop. */
  readonly end: () => void;
  /** The page is left inside the document: as `end`, and what can't be kept now waits with the document. */
  readonly leave: () => void;
  /** Resolves when nothing of it is on its way any more: whatever sends the text itself waits for that. */
  readonly settled: () => Promise<void>;
  /** What stood there was sent: the server forgets the draft. */
  readonly sent: () => void;
};

export function draftOf(at: Case, kind: string, sheet: Sheet): Draft {
  let seal: ReturnType<typeof sealerToSelf> | undefined;
  let kept = "";
  let timer = 0;
  let line: Promise<void> = Promise.resolve();

  const sealed = async (sealing: NonNullable<typeof seal>, text: string): Promise<string> =>
    text ? toBase64(await sealing(new TextEncoder().encode(text), draftPlace(at, kind))) : "";
  /** One after the other, so that an older text never replaces a newer one. */
  const keep = (text: string): Promise<void> => {
    const sealing = seal;
    line = line.then(async () => {
      if (!sealing || text === kept) return;
      await post(at.given("draft"), { kind, blob: await sealed(sealing, text) });
      kept = text;
    });
    const done = line;
    line = line.catch(ignore);
    return done;
  };
  const soon = (seconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(keepNow, seconds * 1000);
  };
  const keepNow = (): void => {
    if (seal) keep(sheet.read()).catch(() => soon(AGAIN_SECONDS));
  };
  const stop = (lost: (text: string, error: unknown) => void): void => {
    clearTimeout(timer);
    const text = sheet.close();
    if (seal) keep(text).catch((error: unknown) => lost(text, error));
    seal = undefined;
    line = line.then(() => {
      if (!seal) kept = "";
    });
  };
  const isMine = (mail: Mail): boolean => mail.address === at.given("draft") && mail.fields["kind"] === kind;
  sheet.watch(() => seal && soon(QUIET_SECONDS), keepNow);

  return {
    async begin(opened) {
      const late = takeBack(isMine)?.fields["blob"];
      const text = await draftText(at, late ?? opened.drafts[kind] ?? "", kind);
      seal = sealerToSelf();
      kept = late === undefined ? text : "";
      sheet.open(text);
      if (late !== undefined) soon(QUIET_SECONDS);
      return text !== "";
    },
    touched: () => seal && soon(QUIET_SECONDS),
    again: () => seal && soon(AGAIN_SECONDS),
    end() {
      // Whoever locks leaves at once: what can't be kept now is gone, and the page says so.
      stop(() => at.say("draftLost"));
    },
    leave() {
      const sealing = seal;
      stop(async (text, error) => {
        if (!sealing || !isUnreachable(error)) return;
        const blob = await sealed(sealing, text);
        // No secret is in it, but nothing waits once keys are locked.
        const mail = { address: at.given("draft"), fields: { kind, blob }, name: at.given("reference"), writer: nobody };
        if (isUnlocked()) void send(mail);
      });
    },
    settled() {
      clearTimeout(timer);
      return line;
    },
    sent() {
      clearTimeout(timer);
      takeBack(isMine);
      kept = sheet.sent();
      // Whatever of it came to the server meanwhile, from here or by a lock.
      line = line.then(() => post(at.given("draft"), { kind, blob: "" })).then(ignore, ignore);
      if (seal && sheet.read() !== kept) soon(QUIET_SECONDS);
    },
  };
}

const isUnreachable = (error: unknown): boolean => error instanceof NotDone && error.status === 0;

/** A draft that waits tells nobody but the desk what became of it. */
const nobody = {
  isThere: () => true,
  settled: () => Promise.resolve(),
  waits: ignore,
  sent: () => Promise.resolve(),
  refused: ignore,
};
