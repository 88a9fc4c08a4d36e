// What seal.js does on a page of questions.
import { watchDraft } from "./draft.ts";
import { sealOnSubmit } from "./form.ts";
import { emptyOnLeaving } from "./once.ts";
import { pressInTurn } from "./turn.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-seal]")) sealOnSubmit(form);
for (const notice of document.querySelectorAll<HTMLElement>("[data-ends-at]")) watchDraft(notice);
for (const shown of document.querySelectorAll<HTMLElement>("[data-once]")) emptyOnLeaving(shown);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-press-after]")) pressInTurn(form);
