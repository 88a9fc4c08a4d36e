// What choosing.js does on a page on which pictures and videos are chosen.
import { Choosing } from "./choosing.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-fingerprints]")) new Choosing(form);
for (const notice of document.querySelectorAll<HTMLElement>("[data-without-script]")) notice.hidden = true;
