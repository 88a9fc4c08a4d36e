// What seal.js does on a page of questions.
import { watchDraft } from "./draft.ts";
import { sealOnSubmit } from "./form.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-seal]")) sealOnSubmit(form);
for (const notice of document.querySelectorAll<HTMLElement>("[data-ends-at]")) watchDraft(notice);
