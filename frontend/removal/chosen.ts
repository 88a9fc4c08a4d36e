// The fingerprints that a form will send, in its own hidden field: there and nowhere else, so that emptying the field
// empties all of it.
import type { Fingerprinted } from "../fingerprints/outcomes.ts";
import { linesOf, readLines } from "./lines.ts";

export type Limits = { readonly most: number; readonly least: number };

/** taken; the same file is there already; or its lines are more than the form may still bring, and none was taken. */
export type Taken = "taken" | "again" | "full";

export class Chosen {
  private readonly field: HTMLTextAreaElement;
  private readonly limits: Limits;
  private readonly files = new Set<string>(); // by their SHA-256
  private lines = 0;
  private last = 0;

  /** What the field has already, counts: a form that came back has what it was sent with. */
  constructor(field: HTMLTextAreaElement, limits: Limits) {
    this.field = field;
    this.limits = limits;
    const before = readLines(field.value);
    if (!before.length) this.clear();
    for (const { picture, kind, value } of before) {
      if (kind === "sha256") this.files.add(value);
      this.last = Math.max(this.last, picture);
    }
    this.lines = before.length;
  }

  /** How many pictures and videos there are. */
  get count(): number {
    return this.files.size;
  }

  /** Take a file's fingerprints: all of them or none. */
  take(outcome: Fingerprinted, media: "image" | "video"): Taken {
    if (this.files.has(outcome.exact.sha256)) return "again";
    const lines = linesOf(outcome, { picture: this.last + 1, media, least: this.limits.least });
    if (this.lines + lines.length > this.limits.most) return "full";
    this.field.value += lines.map((line) => JSON.stringify(line) + "\n").join("");
    this.files.add(outcome.exact.sha256);
    this.lines += lines.length;
    this.last += 1;
    return "taken";
  }

  clear(): void {
    this.field.value = this.field.defaultValue = "";
    this.files.clear();
    this.lines = this.last = 0;
  }
}
