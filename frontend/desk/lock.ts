// When the keys are locked: at Escape, after ten idle minutes, when another tab is locked, when the document is left.
//
// Promises to lock at once, before anybody is told. A clock that was set, or a machine that slept, locks too: nobody knows
// then how long the screen was alone.
import { isUnlocked, lock } from "./keyring.ts";

export const IDLE_SECONDS = 600;
const LOOK_EVERY_SECONDS = 5;
const CLOCKS_APART_SECONDS = 60;

/** Lock and tell every part of this page, and every other tab. What is being unlocked is locked, too. */
export function lockNow(): void {
  lockHere();
  tabs.postMessage("lock");
}

function lockHere(): void {
  lock();
  document.dispatchEvent(new Event("nl:locked"));
}

const tabs = new BroadcastChannel("nightlight-desk");

/** Begin to watch. Once a document. */
export function watch(): void {
  let touchedAt = Date.now();
  let ranAt = performance.now();
  const touched = (): void => {
    touchedAt = Date.now();
    ranAt = performance.now();
  };
  const look = (): void => {
    if (!isUnlocked()) return touched();
    const byDate = (Date.now() - touchedAt) / 1000;
    const byRun = (performance.now() - ranAt) / 1000;
    if (byDate >= IDLE_SECONDS || byRun >= IDLE_SECONDS || Math.abs(byDate - byRun) > CLOCKS_APART_SECONDS) lockNow();
  };
  tabs.addEventListener("message", lockHere);
  for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"])
    addEventListener(kind, () => (look(), touched()), { capture: true, passive: true });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.isComposing) lockNow();
    },
    { capture: true },
  );
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", lockHere);
  setInterval(look, LOOK_EVERY_SECONDS * 1000);
}
