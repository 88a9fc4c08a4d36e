// What is sealed and on its way: it waits with the document, so that whoever moves about the desk takes it along.
//
// Promises to try again, by itself and whenever a page comes, what the site could not be reached for, until it is sent or
// keys are locked: then nothing waits any more. Says on every page for which cases something waits. Refuses words in the
// clear: what is put here is sealed.
import { NotDone, post } from "./asking.ts";

export const AGAIN_SECONDS = 15;

/** The page that something was written on, while it is there: asked before each try, and told what became of it. */
export type Writer = {
  readonly isThere: () => boolean;
  /** Resolves when nothing else that was written there is on its way. */
  readonly settled: () => Promise<void>;
  readonly waits: () => void;
  readonly sent: () => Promise<void>;
  readonly refused: (error: unknown) => void;
};
export type Mail = {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
  /** What the desk calls the case that it belongs to. */
  readonly name: string;
  /** Another once somebody comes back to the case while it waits. */
  writer: Writer;
};

let queue: Mail[] = [];
let isSending = false;
let isHeld = false;
let timer = 0;

/** Send something now, or once the site can be reached. */
export function send(mail: Mail): Promise<void> {
  queue.push(mail);
  return sendWaiting();
}

/** Return what waits to be sent to an address. */
export const waitingAt = (address: string): Mail | undefined => queue.find((mail) => mail.address === address);

/** Take out what waits and is one of those; returns the last of them. */
export function takeBack(isOne: (mail: Mail) => boolean): Mail | undefined {
  const taken = queue.filter(isOne);
  queue = queue.filter((mail) => !taken.includes(mail));
  return taken.pop();
}

/** Begin, once a document; returns what to call when a page has come: then the site can be reached. */
export function beginWaiting(): () => void {
  document.addEventListener("nl:locked", () => {
    clearTimeout(timer);
    const lost = names();
    queue = [];
    say(isHeld ? "gone" : "", lost);
    isHeld = false;
  });
  addEventListener("online", () => void sendWaiting());
  return () => {
    show();
    void sendWaiting();
  };
}

async function sendWaiting(): Promise<void> {
  if (isSending) return;
  isSending = true;
  clearTimeout(timer);
  try {
    for (let mail = queue[0]; mail; mail = queue[0]) if (!(await sendOne(mail))) return;
    isHeld = false;
  } finally {
    isSending = false;
  }
}

/** Return whether the site could be reached. What a lock has taken out meanwhile is told of only where it was sent. */
async function sendOne(mail: Mail): Promise<boolean> {
  await mail.writer.settled();
  if (!queue.includes(mail)) return true;
  try {
    await post(mail.address, mail.fields);
  } catch (error) {
    if (!queue.includes(mail)) return true;
    if (error instanceof NotDone && error.status === 0) {
      isHeld = true;
      timer = setTimeout(() => void sendWaiting(), AGAIN_SECONDS * 1000);
      for (const each of queue) each.writer.waits();
      show();
      return false;
    }
    takeBack((each) => each === mail);
    tell(mail, "notSent");
    mail.writer.refused(error);
    return true;
  }
  takeBack((each) => each === mail);
  tell(mail, "sent");
  void mail.writer.sent();
  return true;
}

/** Say what became of something, where the page that it was written on can't. */
function tell(mail: Mail, name: string): void {
  if (mail.writer.isThere()) show();
  else say(name, mail.name);
}

const show = (): void => say(isHeld && queue.length ? "waits" : "", names());
const names = (): string => [...new Set(queue.map((mail) => mail.name))].join(", ");

function say(name: string, cases: string): void {
  const place = document.querySelector<HTMLElement>("[data-desk-waits]");
  const words = (place?.dataset[name] ?? "").replace("{cases}", cases);
  // What is said again where nothing has changed is a nuisance to whoever listens.
  if (place && place.textContent !== words) place.textContent = words;
}
