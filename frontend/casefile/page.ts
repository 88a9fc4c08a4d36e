// A case's page: opens the case here, shows what was told under veils, writes, and forgets everything when keys are locked.
//
// Promises that no word of a case leaves this page but sealed. Words of the page itself come from its attributes.
import { attaching } from "../desk/attaching.ts";
import { isUnlocked, underWay } from "../desk/keyring.ts";
import { follow } from "../desk/visiting.ts";
import { assessing } from "./assessment.ts";
import { caseAt, within, wordsFor, type Case } from "./case.ts";
import { copying } from "./copying.ts";
import { draftOf } from "./drafts.ts";
import { exhibiting } from "./exhibiting.ts";
import { countReading } from "./exposure.ts";
import { openCase, type Opened, type SealedDocument } from "./opening.ts";
import { showParts, veilDocuments } from "./parts.ts";
import { referring } from "./referring.ts";
import { formSheet } from "./sheets.ts";
import { showSummary } from "./summary.ts";
import { coverAll } from "./veil.ts";
import { writing } from "./writing.ts";

export const attach = attaching("[data-case]", (place, gone) => {
  const at = caseAt(place);
  const open = within<HTMLButtonElement>(place, "begin-reading");
  let opened: Opened | undefined;
  let isOpening = false;

  const show = (): void => {
    const state = opened ? "open" : isUnlocked() ? "unlocked" : "locked";
    for (const each of place.querySelectorAll<HTMLElement>("[data-when]"))
      each.hidden = !each.dataset["when"]!.split(" ").includes(state);
  };
  /** Something was written: take over what the server shows of it. */
  const written = async (document: SealedDocument): Promise<void> => {
    opened?.documents.set(document.id, document);
    if (document.kind === "referral") letter?.sent();
    if (place.isConnected) await takeOver(at);
    if (!opened) return;
    veilDocuments(at, opened);
    copy.renew();
    court.renew();
  };
  const pen = writing(at, written);
  const who = assessing(at, written);
  const hand = referring(at, written);
  const form = place.querySelector<HTMLFormElement>("form[data-referring]");
  const letter = form ? draftOf(at, "referral", formSheet(form)) : undefined;
  const copy = copying(at);
  const court = exhibiting(at);

  /** Let no word stay on the page; what was begun is kept, by a lock at once, else while the document lasts. */
  const empty = (how: "end" | "leave"): void => {
    opened = undefined;
    coverAll(at);
    for (const each of [pen, who, letter]) each?.[how]();
    hand.end();
    copy.end();
    court.end();
    for (const name of ["parts", "summary"]) within<HTMLElement>(place, name).replaceChildren();
    for (const each of place.querySelectorAll("[data-document]")) each.replaceChildren();
  };
  const shut = (): void => {
    if (opened) at.say("locked");
    empty("end");
    show();
  };
  gone.addEventListener("abort", () => empty("leave"));
  document.addEventListener("nl:locked", shut, { signal: gone });
  document.addEventListener("nl:unlocked", show, { signal: gone });

  open.addEventListener("click", async () => {
    if (isOpening) return;
    isOpening = true;
    at.say("opening");
    const check = underWay();
    try {
      const now = await openCase(at);
      at.say("opened", now.parts.length);
      let isBack = await who.begin(now);
      check();
      if (gone.aborted) return empty("leave");
      opened = now;
      showSummary(at, now);
      showParts(at, now, who);
      veilDocuments(at, now);
      hand.begin(now, who);
      copy.begin(now, who);
      court.begin(now);
      for (const each of [pen, letter]) isBack = (await each?.begin(now)) || isBack;
      check();
      if (gone.aborted) return empty("leave");
      if (isBack) at.say("begun");
      show();
      within<HTMLElement>(place, "told").focus();
    } catch (error) {
      shut();
      at.say(wordsFor(error));
    } finally {
      isOpening = false;
      show();
    }
  });
  countReading(at, gone);
  show();
});

/** Replace what is in the clear and has changed by what the server says now. */
async function takeOver(at: Case): Promise<void> {
  const answer = await fetch(at.given("page"), { cache: "no-store", redirect: "error" }).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const name of ["facts", "acts", "referrals", "timeline"]) {
    const [old, now] = [at.place, fresh].map((root) => root.querySelector(`[data-${name}]`));
    if (!old || !now) continue;
    const put = document.importNode(now, true);
    old.replaceWith(put);
    follow(put);
  }
}
