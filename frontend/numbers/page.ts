// The numbers by who reported: counted when a lead asks for it, gone when keys are locked.
import { NotDone } from "../desk/asking.ts";
import { attaching } from "../desk/attaching.ts";
import { isUnlocked, Locked } from "../desk/keyring.ts";
import { countByJourney, type Counted } from "./counting.ts";

const EVERY = 50;

export const attach = attaching("[data-journeys]", (place, gone) => {
  const find = (name: string): HTMLElement => place.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [shown, said, button] = [find("counts"), find("said"), find("count")];
  let isCounting = false;

  const say = (name: string, number = 0): void => {
    said.textContent = (place.dataset[name] ?? "").replace("{number}", String(number));
  };
  const show = (): void => {
    for (const each of place.querySelectorAll<HTMLElement>("[data-when]"))
      each.hidden = each.dataset["when"] !== (isUnlocked() ? "unlocked" : "locked");
  };
  const forget = (): void => {
    if (!shown.hidden) say("locked");
    shown.hidden = true;
    fill(place, { cases: 0, counts: new Map() });
    show();
  };
  document.addEventListener("nl:locked", forget, { signal: gone });
  document.addEventListener("nl:unlocked", show, { signal: gone });
  button.addEventListener("click", async () => {
    if (isCounting) return;
    isCounting = true;
    try {
      const counted = await countByJourney(place.dataset["journeys"]!, Number(place.dataset["weeks"]), (cases) => {
        if (cases % EVERY === 0) say("counting", cases);
      });
      fill(place, counted);
      shown.hidden = false;
      say("counted", counted.cases);
    } catch (error) {
      if (!(error instanceof Locked) && !(error instanceof NotDone)) throw error;
      say(error instanceof Locked ? "locked" : "unreachable");
    } finally {
      isCounting = false;
    }
  });
  show();
});

/** Write the counts into the page's cells, and draw them. */
function fill(place: HTMLElement, { counts }: Counted): void {
  const of = (key = ""): number => counts.get(key) ?? 0;
  for (const cell of place.querySelectorAll<HTMLElement>("[data-cell]")) {
    const key = cell.dataset["cell"]!;
    const hours = (place.dataset["hours"] ?? "").replace("{number}", String(of(key)));
    cell.textContent = HOURS.test(key) ? (counts.has(key) ? hours : "–") : String(of(key));
  }
  for (const chart of place.querySelectorAll<SVGElement>("[data-longest]")) {
    const bars = [...chart.querySelectorAll<SVGElement>("[data-bar]")];
    const largest = Math.max(1, ...bars.map((bar) => of(bar.dataset["bar"])));
    const length = (key = ""): number => (Number(chart.dataset["longest"]) * of(key)) / largest;
    for (const bar of bars) bar.setAttribute("width", String(length(bar.dataset["bar"])));
    for (const text of chart.querySelectorAll<SVGElement>("[data-value]")) {
      const key = text.dataset["value"]!;
      text.textContent = HOURS.test(key) && !counts.has(key) ? "–" : String(of(key));
      text.setAttribute("x", String(Number(text.dataset["from"]) + length(text.dataset["value"])));
    }
  }
}

const HOURS = /^(half|most)-/;
