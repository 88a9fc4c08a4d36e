// The keys page: makes a key, unlocks it, changes its passphrase, grants epochs to a colleague. Words come from attributes.
//
// Promises that a fingerprint on the screen is made here, of the very bytes that are sealed to; that a passphrase and an
// unlocked key leave this page in no request. Refuses to grant to a key that the server would change meanwhile.
import { get, NotDone, post } from "../desk/asking.ts";
import { fingerprint } from "../desk/fingerprint.ts";
import { heldEpochs, isUnlocked, Locked, sameBytes, underWay, unlockWith, type Grant } from "../desk/keyring.ts";
import { lockNow, watch } from "../desk/lock.ts";
import { CannotStretch, stretch } from "../desk/stretch.ts";
import { unwrapSeed, wrapSeed, WrongPassphrase, type Stretch } from "../desk/wrapping.ts";
import { fromBase64, toBase64 } from "../sealing/base64.ts";
import { newSeed, publicKey } from "../sealing/keypair.ts";
import { seal } from "../sealing/seal.ts";
import { strengthOf } from "./strength.ts";

type Mine = {
  key: { id: string; public_key: string; wrapped_seed: string } | null;
  grants: { team: string; epoch: number; public_key: string; sealed_seed: string }[];
};

const page = document.querySelector<HTMLElement>("[data-keys]");
const status = page?.querySelector<HTMLElement>("[data-said]");
const given = (name: string): string => page?.dataset[name] ?? "";
const say = (name: string, number = 0): void => {
  if (status) status.textContent = given(name).replace("{number}", String(number));
};
const stretchHere: Stretch = (passphrase, salt) => stretch(passphrase, salt, given("worker"));
const field = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.querySelector<HTMLInputElement>(`[data-field=${name}]`)!;

async function unlock(passphrase: string): Promise<void> {
  const check = underWay();
  const { key, grants } = (await get(given("mine"))) as Mine;
  if (!key) return location.reload();
  const publicHalf = fromBase64(key.public_key);
  const seed = await unwrapSeed(fromBase64(key.wrapped_seed), passphrase, publicHalf, stretchHere);
  if (!sameBytes(await publicKey(seed), publicHalf)) throw new WrongPassphrase();
  check();
  const sealed = grants.map(
    (each): Grant => ({
      team: each.team,
      epoch: each.epoch,
      publicKey: fromBase64(each.public_key),
      sealedSeed: fromBase64(each.sealed_seed),
    }),
  );
  const refused = await unlockWith({ id: key.id, publicKey: publicHalf, seed }, sealed);
  show();
  if (refused.length) say("notOpened", refused.length);
  else say("unlocked", grants.length);
}

async function make(passphrase: string): Promise<void> {
  const seed = newSeed();
  const publicHalf = await publicKey(seed);
  const wrapped = await wrapSeed(seed, passphrase, publicHalf, stretchHere);
  seed.fill(0);
  await post(given("make"), { public_key: toBase64(publicHalf), wrapped_seed: toBase64(wrapped) });
  location.reload();
}

async function changePassphrase(current: string, fresh: string): Promise<void> {
  const { key } = (await get(given("mine"))) as Mine;
  if (!key) return location.reload();
  const publicHalf = fromBase64(key.public_key);
  const seed = await unwrapSeed(fromBase64(key.wrapped_seed), current, publicHalf, stretchHere);
  const wrapped = await wrapSeed(seed, fresh, publicHalf, stretchHere);
  seed.fill(0);
  await post(given("passphrase"), { wrapped_seed: toBase64(wrapped) });
  say("changed");
}

/** Seal every epoch that a colleague lacks and this person holds to the key that was shown and compared. */
async function grantTo(form: HTMLFormElement): Promise<void> {
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
  if (theirs.length) location.reload();
  else say("nothingToGrant");
}

/** Do what a form is for, once at a time; empty its fields whatever comes of it. */
function handle(form: HTMLFormElement, work: () => Promise<void>): void {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    if (!button || button.disabled) return;
    button.disabled = true;
    say("working");
    try {
      await work();
    } catch (error) {
      say(wordsFor(error));
    } finally {
      button.disabled = false;
      for (const each of form.querySelectorAll<HTMLInputElement>("input[type=password]")) each.value = "";
      show();
    }
  });
}

function wordsFor(error: unknown): string {
  if (error instanceof WrongPassphrase) return "wrongPassphrase";
  if (error instanceof CannotStretch) return "cannot";
  if (error instanceof Locked) return "locked";
  if (!(error instanceof NotDone)) throw error;
  if (error.status === 0) return "unreachable";
  return error.status === 409 ? "changedMeanwhile" : "refused";
}

/** Show what can be done now. */
function show(): void {
  const unlocked = isUnlocked();
  for (const each of page!.querySelectorAll<HTMLElement>("[data-when]"))
    each.hidden = each.dataset["when"] !== (unlocked ? "unlocked" : "locked");
}

/** Two equal passphrases that are not weak, or a word on what is missing. */
function chosen(form: HTMLFormElement): string | undefined {
  const [fresh, again] = [field(form, "new").value, field(form, "again").value];
  if (strengthOf(fresh) === "weak") say("tooWeak");
  else if (fresh !== again) say("notAlike");
  else return fresh;
  return undefined;
}

function showStrength(form: HTMLFormElement): void {
  const shown = form.querySelector<HTMLElement>("[data-strength]");
  field(form, "new").addEventListener("input", (event) => {
    const typed = (event.target as HTMLInputElement).value;
    if (shown) shown.textContent = typed ? given(strengthOf(typed)) : "";
  });
}

const forms = {
  unlock: (form: HTMLFormElement) => unlock(field(form, "passphrase").value),
  make: async (form: HTMLFormElement) => {
    const passphrase = chosen(form);
    if (passphrase !== undefined) await make(passphrase);
  },
  change: async (form: HTMLFormElement) => {
    const passphrase = chosen(form);
    if (passphrase !== undefined) await changePassphrase(field(form, "passphrase").value, passphrase);
  },
  grant: grantTo,
};

function begin(): void {
  for (const form of page!.querySelectorAll<HTMLFormElement>("form[data-do]")) {
    const work = forms[form.dataset["do"] as keyof typeof forms];
    handle(form, () => work(form));
    if (form.querySelector("[data-field=new]")) showStrength(form);
  }
  for (const shown of page!.querySelectorAll<HTMLElement>("[data-fingerprint]"))
    void fingerprint(fromBase64(shown.dataset["fingerprint"] ?? "")).then((text) => (shown.textContent = text));
  page!.querySelector("[data-lock]")?.addEventListener("click", lockNow);
  document.addEventListener("nl:locked", () => {
    show();
    say("locked");
  });
  watch();
  show();
}

if (page) begin();
