// Keeps an open page of the queue as the queue is: asks for its rows, and puts in what came, changed or left.
// What has the focus keeps it, what is ticked stays ticked, and how many came is said politely. Without it the page has
// a link that asks again. Stops once its part of the page is gone.
import { attaching } from "../desk/attaching.ts";
import { follow } from "../desk/visiting.ts";

const EVERY = 15_000;
const FOCUSABLE = "a[href], input, button, select";
/** Follows a queue that was put into the document. */
export const attach = attaching("[data-queue-live]", keepUp);

function keepUp(place: HTMLElement, gone: AbortSignal): void {
  tickAll(place);
  let timer = 0;
  const again = () => {
    clearTimeout(timer);
    if (!gone.aborted) timer = setTimeout(() => void look(), EVERY);
  };
  const look = async () => {
    if (document.visibilityState === "visible") await refresh(place);
    again();
  };
  const seen = () => {
    clearTimeout(timer);
    void look();
  };
  document.addEventListener("visibilitychange", seen, { signal: gone });
  gone.addEventListener("abort", () => clearTimeout(timer));
  again();
}

async function refresh(place: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(place.dataset["queueLive"] ?? "", {
      headers: { "X-Fragment": "rows" },
      cache: "no-store",
      redirect: "manual", // to the login, where the session has ended
    });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (place.isConnected) show(place, fresh);
  } catch {
    // No connection now: the rows stay as they are until the next time.
  }
}

function show(place: HTMLElement, fresh: Document): void {
  const body = place.querySelector("tbody");
  const rows = [...fresh.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  if (!body || !fresh.querySelector("tbody")) return;
  const had = new Map([...body.rows].map((row) => [row.id, row]));
  const came = countNew(rows, had, !place.querySelector("[data-queue-next] a"));
  const focused = body.contains(document.activeElement) ? document.activeElement : null;
  const focusedRow = focused?.closest("tr") ?? null;
  const nth = focusedRow ? [...focusedRow.querySelectorAll(FOCUSABLE)].indexOf(focused as Element) : -1;

  const kept = rows.map((row) => carry(had.get(row.id), row));
  for (const [id, row] of had) if (!kept.some((each) => each.id === id)) row.remove();
  kept.forEach((row, at) => {
    if (body.rows[at] !== row) body.insertBefore(row, body.rows[at] ?? null);
  });
  for (const part of ["[data-queue-next]", "[data-queue-none]"]) swap(place, fresh, part);
  follow(place);
  swap(document, fresh, "[data-queue-mail]");

  if (focusedRow && document.activeElement !== focused) {
    const row = document.getElementById(focusedRow.id);
    const target = row?.querySelectorAll<HTMLElement>(FOCUSABLE)[nth] ?? place.querySelector<HTMLElement>("[data-queue-rows]");
    target?.focus({ preventScroll: true });
  }
  const said = place.querySelector("[role=status]");
  if (said && came) said.textContent = (place.dataset["said"] ?? "").replace("{number}", String(came));
}

/** The row that stands for a case from now on: the one that is there, unless something about it has changed. */
function carry(old: HTMLTableRowElement | undefined, row: HTMLTableRowElement): HTMLTableRowElement {
  if (old?.outerHTML === row.outerHTML) return old;
  const mine = document.importNode(row, true);
  const [before, after] = [old, mine].map((each) => each?.querySelector<HTMLInputElement>("input[name=seen]"));
  if (before && after) after.checked = before.checked;
  old?.replaceWith(mine);
  return mine;
}

/** How many came: a case that moved up because others left the page is none of them. */
function countNew(rows: HTMLTableRowElement[], had: Map<string, unknown>, wasWhole: boolean): number {
  const lastKnown = rows.map((row) => had.has(row.id)).lastIndexOf(true);
  return rows.filter((row, at) => !had.has(row.id) && (wasWhole || at < lastKnown)).length;
}

function swap(place: ParentNode, fresh: Document, part: string): void {
  const [old, now] = [place.querySelector(part), fresh.querySelector(part)];
  if (old && now && old.outerHTML !== now.outerHTML && !old.contains(document.activeElement)) {
    old.replaceWith(document.importNode(now, true));
  }
}

function tickAll(place: HTMLElement): void {
  const all = place.querySelector<HTMLInputElement>("[data-queue-all]");
  if (!all) return;
  all.hidden = false;
  all.addEventListener("change", () => {
    for (const box of place.querySelectorAll<HTMLInputElement>("input[name=seen]")) box.checked = all.checked;
  });
}
