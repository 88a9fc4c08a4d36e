// What is being written: sealed to whoever writes and kept by the server, so that a lock or a torn line loses nothing.
//
// Promises that the field is empty in the moment that keys are locked, and that what stood in it is sealed first. Refuses
// to keep words in the clear anywhere but in their field.
import { post } from "../desk/asking.ts";
import { sealerToSelf } from "../desk/keyring.ts";
import { toBase64 } from "../sealing/base64.ts";
import type { Case } from "./case.ts";
import { draftPlace } from "./opening.ts";

const QUIET_SECONDS = 2;
const AGAIN_SECONDS = 15;

const ignore = (): void => undefined;

export type Draft = {
  /** Begin to keep what is typed from now on; `text` is what was begun before. */
  readonly begin: (text: string) => void;
  /** Keep what stands there, empty the field and stop. */
  readonly end: () => void;
  /** Resolves when nothing of it is on its way any more: whatever sends the text itself waits for that. */
  readonly settled: () => Promise<void>;
  /** What stood there was sent: the server forgets the draft by itself, and again where a lock had it kept meanwhile. */
  readonly sent: () => void;
};

export function draftOf(at: Case, kind: string, field: HTMLTextAreaElement): Draft {
  let seal: ReturnType<typeof sealerToSelf> | undefined;
  let kept = "";
  let timer = 0;
  let line: Promise<void> = Promise.resolve();

  /** One after the other, so that an older text never replaces a newer one. */
  const keep = (text: string): Promise<void> => {
    const sealing = seal;
    line = line.then(async () => {
      if (!sealing || text === kept) return;
      const blob = text ? toBase64(await sealing(new TextEncoder().encode(text), draftPlace(at, kind))) : "";
      await post(at.given("draft"), { kind, blob });
      kept = text;
    });
    const done = line;
    line = line.catch(ignore);
    return done;
  };
  const soon = (seconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (seal && field.isConnected) keep(field.value).catch(() => soon(AGAIN_SECONDS));
    }, seconds * 1000);
  };
  field.addEventListener("input", () => seal && soon(QUIET_SECONDS));
  field.addEventListener("blur", () => seal && keep(field.value).catch(() => soon(AGAIN_SECONDS)));

  return {
    begin(text) {
      seal = sealerToSelf();
      kept = text;
      field.value = text;
      field.disabled = false;
    },
    end() {
      clearTimeout(timer);
      const text = field.value;
      field.value = "";
      field.disabled = true;
      // Whoever locks leaves at once: what can't be kept now is gone, and the page says so.
      keep(text).catch(() => at.say("draftLost"));
      seal = undefined;
    },
    settled() {
      clearTimeout(timer);
      return line;
    },
    sent() {
      clearTimeout(timer);
      field.value = "";
      kept = "";
      if (!seal) line = line.then(() => post(at.given("draft"), { kind, blob: "" })).then(ignore, ignore);
    },
  };
}
