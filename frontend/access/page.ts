// The keys page: makes a key, unlocks it, changes its passphrase, grants epochs to a colleague. Words come from attributes.
//
// Promises that a fingerprint on the screen is made here, of the very bytes that are sealed to; that a passphrase and an
// unlocked key leave this page in no request. Refuses to grant to a key that the server would change meanwhile.
import { NotDone, post } from "../desk/asking.ts";
import { attaching } from "../desk/attaching.ts";
import { fingerprint } from "../desk/fingerprint.ts";
import { heldEpochs, isUnlocked, Locked, underWay } from "../desk/keyring.ts";
import { lockNow } from "../desk/lock.ts";
import { stretch } from "../desk/stretch.ts";
import { NoKey, ownKey, unlock, wordsFor } from "../desk/unlocking.ts";
import { visit } from "../desk/visiting.ts";
import { unwrapSeed, wrapSeed, type Stretch } from "../desk/wrapping.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { newSeed, publicKey } from "../sealing/keypair.ts";
import { seal } from "../sealing/seal.ts";

type Page = {
  part: HTMLElement;
  gone: AbortSignal;
  stretch: Stretch;
  given: (name: string) => string;
  say: (name: string, number?: number) => void;
};

/** Begins with a keys page that was put into the document. */
export const attach = attaching("[data-keys]", (part, gone) => {
  const given = (name: string): string => part.dataset[name] ?? "";
  const said = part.querySelector<HTMLElement>("[data-said]");
  const say = (name: string, number = 0): void => {
    if (said) said.textContent = given(name).replace("{number}", String(number));
  };
  begin({ part, gone, given, say, stretch: (passphrase, salt) => stretch(passphrase, salt, given("worker")) });
});

function begin(page: Page): void {
  for (const form of page.part.querySelectorAll<HTMLFormElement>("form[data-do]")) {
    const work = FORMS[form.dataset["do"] as keyof typeof FORMS];
    handle(page, form, () => work(page, form));
    if (form.querySelector("[data-field=new]")) showStrength(page, form);
  }
  for (const shown of page.part.querySelectorAll<HTMLElement>("[data-fingerprint]"))
    void fingerprint(fromBase64(shown.dataset["fingerprint"] ?? "")).then((text) => (shown.textContent = text));
  page.part.querySelector("[data-lock]")?.addEventListener("click", lockNow);
  const locked = (): void => (show(page), page.say("locked"));
  document.addEventListener("nl:locked", locked, { signal: page.gone });
  document.addEventListener("nl:unlocked", () => show(page), { signal: page.gone });
  show(page);
}

const FORMS = {
  unlock: unlockHere,
  make: async (page: Page, form: HTMLFormElement) => {
    const passphrase = await chosen(page, form);
    if (passphrase !== undefined) await make(page, passphrase);
  },
  change: async (page: Page, form: HTMLFormElement) => {
    const passphrase = await chosen(page, form);
    if (passphrase !== undefined) await changePassphrase(page, field(form, "passphrase").value, passphrase);
  },
  grant: grantTo,
};

const field = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.querySelector<HTMLInputElement>(`[data-field=${name}]`)!;

async function unlockHere({ given, say }: Page, form: HTMLFormElement): Promise<void> {
  const places = { mine: given("mine"), worker: given("worker") };
  const { opened, refused } = await unlock(field(form, "passphrase").value, places);
  if (refused) say("notOpened", refused);
  else say("unlocked", opened);
}

async function make({ given, gone, stretch }: Page, passphrase: string): Promise<void> {
  const seed = newSeed();
  const publicHalf = await publicKey(seed);
  const wrapped = await wrapSeed(seed, passphrase, publicHalf, stretch);
  seed.fill(0);
  await post(given("make"), { public_key: toBase64(publicHalf), wrapped_seed: toBase64(wrapped) });
  // Really loaded anew: the bar of a person with a key is another one.
  if (!gone.aborted) location.reload();
}

async function changePassphrase({ given, say, stretch }: Page, current: string, fresh: string): Promise<void> {
  const { key } = await ownKey(given("mine"));
  const seed = await unwrapSeed(key.wrappedSeed, current, key.publicKey, stretch);
  const wrapped = await wrapSeed(seed, fresh, key.publicKey, stretch);
  seed.fill(0);
  await post(given("passphrase"), { wrapped_seed: toBase64(wrapped) });
  say("changed");
}

/** Seal every epoch that a colleague lacks and this person holds to the key that was shown and compared. */
async function grantTo({ gone, say }: Page, form: HTMLFormElement): Promise<void> {
  const check = underWay();
  if (!isUnlocked()) throw new Locked();
  const to = fromBase64(form.dataset["publicKey"] ?? "");
  const lacking = new Set((form.dataset["lacking"] ?? "").split(" ").filter(Boolean).map(Number));
  const theirs = heldEpochs().filter((epoch) => lacking.has(epoch.number));
  for (const { team, number, seed } of theirs) {
    const binding = { purpose: "grant", team, epoch: number, case: form.dataset["key"] ?? "", part: "seed" };
    const sealed = await seal(seed, to, binding);
    check();
    await post(form.action, { public_key: toBase64(to), epoch: String(number), sealed_seed: toBase64(sealed) });
  }
  if (!theirs.length) say("nothingToGrant");
  else if (!gone.aborted) visit(location.pathname + location.search);
}

/** Do what a form is for, once at a time; empty its fields whatever comes of it. */
function handle(page: Page, form: HTMLFormElement, work: () => Promise<void>): void {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    if (!button || button.disabled) return;
    button.disabled = true;
    page.say("working");
    try {
      await work();
    } catch (error) {
      // A key that is there no more: the page says so once it is loaded anew.
      if (error instanceof NoKey) location.reload();
      else page.say(wordsFor(error));
    } finally {
      button.disabled = false;
      for (const each of form.querySelectorAll<HTMLInputElement>("input[type=password]")) each.value = "";
      show(page);
    }
  });
}

/** Show what can be done now. */
function show({ part }: Page): void {
  const unlocked = isUnlocked();
  for (const each of part.querySelectorAll<HTMLElement>("[data-when]"))
    each.hidden = each.dataset["when"] !== (unlocked ? "unlocked" : "locked");
}

/** Two equal passphrases that are not weak, or a word on what is missing. */
async function chosen({ given, say }: Page, form: HTMLFormElement): Promise<string | undefined> {
  const [fresh, again] = [field(form, "new").value, field(form, "again").value];
  const { strengthOf } = await estimator(given("estimator"));
  if (strengthOf(fresh) === "weak") say("tooWeak");
  else if (fresh !== again) say("notAlike");
  else return fresh;
  return undefined;
}

function showStrength({ given }: Page, form: HTMLFormElement): void {
  const shown = form.querySelector<HTMLElement>("[data-strength]");
  const fresh = field(form, "new");
  fresh.addEventListener("input", async () => {
    const known = await estimator(given("estimator")).catch(() => undefined); // said when the form is sent
    if (shown) shown.textContent = known && fresh.value ? given(known.strengthOf(fresh.value)) : "";
  });
}

/** Its words are half a megabyte: they come when somebody chooses a passphrase, under a name of their own. */
async function estimator(address: string): Promise<typeof import("./strength.ts")> {
  try {
    return (await import(address)) as typeof import("./strength.ts");
  } catch {
    throw new NotDone(0);
  }
}
