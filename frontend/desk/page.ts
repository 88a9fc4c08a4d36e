// The one script of the desk: keys, the watch over them, and the pages that come and go around them.
import { attach as attachKeys } from "../access/page.ts";
import { attach as attachCase } from "../casefile/page.ts";
import { attach as attachNumbers } from "../numbers/page.ts";
import { attach as attachQueue } from "../queue/live.ts";
import { attach as attachRecord } from "../record/page.ts";
import { endGone } from "./attaching.ts";
import { beginBar } from "./bar.ts";
import { lockNow, watch } from "./lock.ts";
import { attach as attachLook } from "./look.ts";
import { beginVisiting } from "./visiting.ts";
import { beginWaiting } from "./waiting.ts";

/** What each page's script begins with, in whatever part of the document it finds it. */
const ATTACHES: readonly ((root: ParentNode) => void)[] = [
  attachKeys,
  attachQueue,
  attachCase,
  attachRecord,
  attachNumbers,
  attachLook,
];

watch();
// Before any page begins: what waits is gone before a page looks whether something does.
const pageCame = beginWaiting();
document.querySelector("[data-sign-out]")?.addEventListener("submit", lockNow);
const showBar = beginBar();
const arrived = (root: ParentNode): void => {
  for (const attach of ATTACHES) attach(root);
  endGone();
  showBar();
  if (root instanceof Element && root.matches("#main")) pageCame();
};
beginVisiting(arrived);
arrived(document);
