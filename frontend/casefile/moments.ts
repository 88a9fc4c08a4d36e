// How a case's page writes a moment, as nightlight/staff/queue/times.py does: no browser knows the names in Welsh.
import type { Words } from "./opening.ts";

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** Return a moment in London's time: Tue 24 Nov 2026, 15:07. */
export function minuteWords(at: Date, { days, months }: Pick<Words, "days" | "months">): string {
  const parts = new Map(LONDON.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year, month, day] = (["year", "month", "day"] as const).map((type) => Number(parts.get(type)));
  // Sunday is 0 there, and the last here.
  const weekday = (new Date(Date.UTC(year!, month! - 1, day)).getUTCDay() + 6) % 7;
  return `${days[weekday]} ${day} ${months[month! - 1]} ${year}, ${parts.get("hour")}:${parts.get("minute")}`;
}
