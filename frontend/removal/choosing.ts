// Lets somebody choose pictures and videos on their own device, and puts their fingerprints into the form.
//
// Promises that nothing of a file but its fingerprints is kept, sent or shown: no name, no size, no picture. That the
// page can be used meanwhile, and more can be chosen; that what was left out is said; and that leaving the page, by
// whatever way, ends the work and drops all of it. The words stand in the page (removal/choosing.jinja).
import { fingerprintAll } from "../fingerprints/fingerprints.ts";
import type { Fingerprinted, Outcome } from "../fingerprints/outcomes.ts";
import type { SelfTest } from "../fingerprints/selftest.ts";
import { Chosen } from "./chosen.ts";
import { Notes, words } from "./notes.ts";

type Ending = "stopped" | "full" | "left";

export class Choosing {
  private readonly form: HTMLFormElement;
  private readonly place: HTMLElement;
  private readonly notes: Notes;
  private readonly chosen: Chosen;
  private readonly least: number;
  private waiting: File[] = [];
  private stop: AbortController | null = null; // while there is work
  private ending: Ending | null = null; // why the work ended before its end
  private tested: SelfTest = "passed";
  private looked = 0; // how many files were looked at since the page was opened or cleared
  private done = 0; // and how many in this spell of work, of how many
  private all = 0;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.place = form.querySelector<HTMLElement>("[data-choosing]")!;
    this.notes = new Notes(this.place);
    this.least = Number(form.dataset["quality"]);
    const field = form.querySelector<HTMLTextAreaElement>("textarea[name=lines]")!;
    this.chosen = new Chosen(field, { most: Number(form.dataset["most"]), least: this.least });
    this.looked = this.chosen.count;
    const files = this.fileField();
    this.find("choose").addEventListener("click", () => files.click());
    this.find("stop").addEventListener("click", () => this.end("stopped"));
    this.find("clear").addEventListener("click", () => this.clear());
    // On the window, and so before the script that seals the form hears of it.
    addEventListener("submit", (event) => this.check(event), { capture: true });
    addEventListener("pagehide", () => this.drop());
    form.hidden = false;
    this.show(this.chosen.count ? "ready" : null);
  }

  /** It has no name, and so is in no form that is sent. It is out of sight: browsers show files' names beside it. */
  private fileField(): HTMLInputElement {
    const field = document.createElement("input");
    Object.assign(field, { type: "file", multiple: true, accept: "image/*,video/*", hidden: true, tabIndex: -1 });
    field.addEventListener("change", () => {
      const files = [...(field.files ?? [])];
      field.value = "";
      this.waiting.push(...files);
      this.all += files.length;
      if (files.length) void this.work();
    });
    this.place.append(field);
    return field;
  }

  private async work(): Promise<void> {
    if (this.stop) return this.count(); // what was added comes after what is at work
    this.stop = new AbortController();
    this.show("making");
    this.count();
    try {
      while (this.waiting.length) await this.fingerprint(this.waiting.splice(0), this.stop.signal);
    } catch (error) {
      // Something is wrong here: what was left out is said all the same, and the error is not hidden.
      if (!this.ending) setTimeout(() => { throw error; });
    }
    const [ending, left] = [this.ending, this.all - this.done];
    this.stop = this.ending = null;
    this.waiting = [];
    this.all = this.done = 0;
    if (ending === "left") return;
    const isLost = this.find("working").contains(document.activeElement); // its focus, as it goes out of sight
    this.show("ready", left ? words(this.place, ending ?? "stopped", { number: left }) : "");
    if (isLost) this.find("choose").focus();
  }

  private fingerprint(files: readonly File[], stop: AbortSignal): Promise<void> {
    const before = this.done;
    const listening = {
      tested: (said: SelfTest) => {
        this.tested = said;
        this.find("altered").hidden = said === "passed";
      },
      progress: (file: number, share: number) => {
        if (!this.form.isConnected) return this.drop();
        this.find<HTMLProgressElement>("bar").value = before + file + share;
      },
      outcome: (file: number, outcome: Outcome) => {
        if (!this.form.isConnected) return this.drop();
        if (!this.take(files[file]!, outcome)) return this.end("full");
        this.done += 1;
        this.count();
      },
    };
    return fingerprintAll(files, this.place.dataset["worker"]!, listening, stop);
  }

  /** Take what was found of a file, and note what its chooser has to know. False where there is no room for it. */
  private take(file: File, outcome: Outcome): boolean {
    let why: string | null;
    if (outcome.status === "failed") why = outcome.why;
    else {
      const taken = this.chosen.take(outcome, isVideo(file, outcome) ? "video" : "image");
      if (taken === "full") return false;
      why = taken === "again" ? taken : this.lacking(outcome);
    }
    this.looked += 1;
    if (why) this.notes.add(why, this.looked);
    return true;
  }

  /** Say what the fingerprints of a file lack. What all files lack is said once, above. */
  private lacking({ pictures, frames, missing }: Fingerprinted): string | null {
    if (this.tested !== "passed") return null;
    const seen = [...pictures, ...frames];
    return missing ?? (seen.some(({ quality }) => quality >= this.least) ? null : "plain");
  }

  /** Nothing is sent while there is work, or before there was any: that would leave out what was chosen, unsaid. */
  private check(event: SubmitEvent): void {
    if (event.target !== this.form || (!this.stop && this.chosen.count)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.find("said").textContent = words(this.place, this.stop ? "wait" : "none");
    this.find("said").scrollIntoView({ block: "center" });
    this.find(this.stop ? "stop" : "choose").focus({ preventScroll: true });
  }

  private end(ending: Ending): void {
    this.ending = ending;
    this.stop?.abort();
  }

  private clear(): void {
    this.drop();
    this.find("altered").hidden = true;
    this.show("cleared");
    this.find("choose").focus();
  }

  /** Forget everything. */
  private drop(): void {
    if (this.stop) this.end("left");
    this.waiting = [];
    this.looked = 0;
    this.chosen.clear();
    this.notes.clear();
    this.show(null);
  }

  private count(): void {
    const bar = this.find<HTMLProgressElement>("bar");
    bar.max = this.all;
    bar.value = this.done;
    this.find("count").textContent = words(this.place, "counted", { done: this.done, all: this.all });
  }

  /** Show how it stands. `said` is spoken by screen readers: at the beginning and the end of work, never meanwhile. */
  private show(said: "making" | "ready" | "cleared" | null, first = ""): void {
    this.find("working").hidden = said !== "making";
    this.find("clearing").hidden = said === "making" || (!this.chosen.count && !this.notes.count);
    const sentence = said ? words(this.place, said, { number: this.chosen.count }) : "";
    this.find("said").textContent = [first, sentence].filter(Boolean).join(" ");
  }

  private find<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.place.querySelector<E>(`[data-${name}]`)!;
  }
}

const isVideo = (file: File, { frames }: Fingerprinted): boolean =>
  file.type.startsWith("video/") || frames.length > 0;
