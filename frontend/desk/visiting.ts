// Follows links and sends forms without leaving the document, by htmx, so that what is unlocked stays so (decision 20).
//
// Promises: only addresses of the desk, in its own language, are visited so; every other is really gone to, which locks. A
// form is sent once however often it is pressed; what could not be sent stays as it was typed. The page that came has the
// focus, the title and the address, as if it had been loaded. Keeps no page: Back asks the server again.
import htmx from "htmx.org";

type Asked = { elt: Element; verb: string; path: string };
type Answered = { xhr: XMLHttpRequest; requestConfig: { verb: string; path: string }; pathInfo: { responsePath: string } };
type Updated = Answered & { history: { type: string; path: string } };

const SECONDS = 30;
const MAIN = "#main";

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  allowNestedOobSwaps: false,
  attributesToSettle: [],
  defaultSettleDelay: 0,
  historyCacheSize: 0,
  includeIndicatorStyles: false,
  // Whatever the server says is for the person to see: an error's page, too.
  responseHandling: [
    { code: "204", swap: false },
    { code: "...", swap: true },
  ],
  scrollBehavior: "instant",
  scrollIntoViewOnBoost: false,
  selfRequestsOnly: true,
  timeout: SECONDS * 1000,
});

const body = document.body;
const said = document.querySelector<HTMLElement>("[data-desk-said]");
const here = document.querySelector<HTMLElement>("[data-desk-here]");
const main = (): HTMLElement | null => document.querySelector<HTMLElement>(MAIN);
const address = (): string => location.pathname + location.search;
const say = (name: string): void => {
  if (said) said.textContent = said.dataset[name] ?? "";
};

let shown = address();
let running: { xhr: XMLHttpRequest; verb: string } | undefined;

/** Ask for an address of the desk and show it; its place in the tab's history is the one of the page that is there. */
export function visit(path: string): void {
  const how = { source: body, target: MAIN, select: MAIN, swap: "outerHTML", replace: "true" } as const;
  // What became of it is told by htmx's events; its promise would tell a failure a second time.
  htmx.ajax("get", path, how).catch(() => undefined);
}

/** Follow the links and forms of a part that a script has put into the page, as those of a page that came. */
export const follow = (part: Element): void => htmx.process(part);

/** Begin, once a document. `arrived` is told of each part that was put into it. */
export function beginVisiting(arrived: (part: ParentNode) => void): void {
  leaveNoTrace();
  on<Asked>("htmx:beforeProcessNode", ({ elt }) => {
    if (!isOfDesk(elt)) elt.setAttribute("hx-boost", "false");
  });
  on<Asked>("htmx:confirm", ({ elt }, event) => {
    // As a browser does: a new page instead of one that has not come; but what is being sent is neither sent again nor left.
    if (running && running.verb !== "get" && elt !== body) event.preventDefault();
    else running?.xhr.abort();
  });
  on<Answered>("htmx:beforeSend", begin);
  on<Answered>("htmx:beforeSwap", (answer, event) => {
    if (!mayShow(answer)) event.preventDefault();
  });
  on<Updated>("htmx:beforeHistoryUpdate", ({ history, ...answer }) => {
    // A refusal stands at an address that nobody can come back to: the page that it was sent from keeps the place.
    if (isRefusal(answer)) Object.assign(history, { type: "replace", path: address() });
    else if (history.path === shown) history.type = "replace";
  });
  on<Answered>("htmx:afterSwap", (answer) => {
    if (isRefusal(answer)) settleAddresses(answer.pathInfo.responsePath);
  });
  on<{ elt: Element }>("htmx:load", ({ elt }) => {
    if (elt === body || !(elt instanceof HTMLElement)) return;
    arrived(elt);
    if (elt.matches(MAIN)) show(elt);
  });
  on<{ path: string }>("htmx:historyCacheMiss", ({ path }, event) => {
    event.preventDefault();
    // A step inside one page, to its main text for example, is none to another page.
    if (path !== shown) visit(path);
  });
  for (const lost of ["htmx:sendError", "htmx:timeout"])
    on<Answered>(lost, ({ requestConfig }) => say(requestConfig.verb === "get" ? "unreachable" : "uncertain"));
  // htmx keeps what opens a new tab by Ctrl; a new window by Shift is the browser's, too.
  const isTheBrowsers = ({ shiftKey, altKey, target }: MouseEvent): boolean =>
    (shiftKey || altKey) && target instanceof Element && target.closest("a") !== null;
  document.addEventListener("click", (event) => isTheBrowsers(event) && event.stopPropagation(), true);
}

function on<Detail>(name: string, act: (detail: Detail, event: Event) => void): void {
  document.addEventListener(name, (event) => act((event as CustomEvent<Detail>).detail, event));
}

/** Whether a link or a form leads to a page that this document can show. */
function isOfDesk(elt: Element): boolean {
  if (elt instanceof HTMLAnchorElement) return !elt.hasAttribute("download") && isAddressOfDesk(elt.href);
  return !(elt instanceof HTMLFormElement) || isAddressOfDesk(elt.getAttribute("action") || location.href);
}

function isAddressOfDesk(path: string): boolean {
  const url = new URL(path, location.href);
  return url.origin === location.origin && url.pathname.startsWith(body.dataset["desk"] ?? "/staff/");
}

function begin({ xhr, requestConfig }: Answered): void {
  running = { xhr, verb: requestConfig.verb };
  say("");
  main()?.setAttribute("aria-busy", "true");
  xhr.addEventListener("loadend", () => {
    if (running?.xhr !== xhr) return;
    running = undefined;
    main()?.removeAttribute("aria-busy");
  });
}

/** Whether an answer is a page for this document; really goes where it is one for another. */
function mayShow({ xhr, requestConfig, pathInfo }: Answered): boolean {
  const answer = new DOMParser().parseFromString(xhr.responseText, "text/html");
  const isPage = answer.querySelector(MAIN) !== null;
  if (isRefusal({ xhr, requestConfig, pathInfo })) {
    if (!isPage) say("uncertain");
    return isPage;
  }
  const script = answer.querySelector("script[data-desk]")?.getAttribute("src");
  const isOfThisDesk = !script || script === document.querySelector("script[data-desk]")?.getAttribute("src");
  if (isPage && isOfThisDesk && isAddressOfDesk(xhr.responseURL)) {
    const [link, fresh] = [document, answer].map((each) => each.querySelector("[data-desk-language]"));
    if (fresh) link?.setAttribute("href", fresh.getAttribute("href") ?? "");
    return true;
  }
  location.assign(xhr.responseURL);
  return false;
}

/** Whether a form was refused with this, so that it leads nowhere: every other answer to a form is a redirect. */
function isRefusal({ xhr, requestConfig, pathInfo }: Answered): boolean {
  const { pathname, search } = new URL(requestConfig.path, location.href);
  return requestConfig.verb !== "get" && xhr.status >= 400 && pathInfo.responsePath === pathname + search;
}

/** Name in full what a page means by its own address, where the document keeps another. */
function settleAddresses(path: string): void {
  for (const form of main()?.querySelectorAll("form:not([action])") ?? []) form.setAttribute("action", path);
  for (const link of main()?.querySelectorAll("a[href^='?']") ?? [])
    link.setAttribute("href", path.split("?", 1)[0] + (link.getAttribute("href") ?? ""));
}

/** What a browser does with a page that it has loaded: the focus, the place, and its title said. */
function show(part: HTMLElement): void {
  shown = address();
  leaveNoTrace();
  part.classList.add("nl-desk__page", "nl-desk__width");
  const focus = part.querySelector<HTMLElement>("[data-focus], [autofocus], [aria-invalid=true]") ?? part;
  scrollTo(0, 0);
  focus.focus({ preventScroll: focus === part });
  if (here) here.textContent = [document.title, part.querySelector(".nl-given[role]")?.textContent?.trim()].filter(Boolean).join(". ");
}

// htmx notes the page's address in the tab's storage, for a cache that is off here; a sign-out would leave it there.
const leaveNoTrace = (): void => sessionStorage.removeItem("htmx-current-path-for-history");
