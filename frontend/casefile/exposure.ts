// Tells the server, while words are before somebody, that they are: every half minute (staff/exposure/rules.py has it too).
//
// Promises to count nothing while the page is hidden, locked or covered. At the day's end everything is covered, and a
// way to hand over is shown; a reply that was begun stays. A case that nobody else could open goes on.
import { NotDone, post } from "../desk/asking.ts";
import { isUnlocked } from "../desk/keyring.ts";
import { within, type Case } from "./case.ts";
import { coverAll, isAnythingShown } from "./veil.ts";

const BEAT_SECONDS = 30;
type Day = { minutes: number; limit: number; stage: "well" | "soon" | "enough"; goes_on: boolean };

export function countReading(at: Case, gone: AbortSignal): void {
  const beat = async (): Promise<void> => {
    if (!isUnlocked() || !isAnythingShown(at) || document.visibilityState !== "visible") return;
    try {
      tell(at, (await post(at.given("beat"))) as Day);
    } catch (error) {
      // No connection: what can't be counted now is not counted.
      if (!(error instanceof NotDone)) throw error;
    }
  };
  const clock = setInterval(() => void beat(), BEAT_SECONDS * 1000);
  gone.addEventListener("abort", () => clearInterval(clock));
}

function tell(at: Case, day: Day): void {
  const notice = within<HTMLElement>(at.place, "day");
  if (day.stage === "soon" && notice.dataset["stage"] !== "soon") at.say("soon", day.limit - day.minutes);
  if (day.stage === "enough") {
    if (!day.goes_on) coverAll(at);
    const words = day.goes_on ? "readOn" : "enough";
    if (notice.dataset["sentence"] !== words) at.say(words);
    notice.dataset["sentence"] = words;
    notice.hidden = false;
  }
  notice.dataset["stage"] = day.stage;
}
