// What whoever chose has to know of single files: a line for each, which counts the files and never names one.
export class Notes {
  private readonly place: HTMLElement;
  private readonly box: HTMLDetailsElement;
  private readonly list: HTMLElement;
  private readonly summary: HTMLElement;
  private readonly summing: string;

  /** `place` has the words, each in an attribute of its own: `data-` and why. */
  constructor(place: HTMLElement) {
    this.place = place;
    this.box = place.querySelector<HTMLDetailsElement>("[data-notes]")!;
    this.list = this.box.querySelector("ul")!;
    this.summary = this.box.querySelector("summary")!;
    this.summing = this.summary.textContent;
  }

  get count(): number {
    return this.list.childElementCount;
  }

  /** Say something of file `number`. Many notes are folded, so that what comes after them is not far away. */
  add(why: string, number: number): void {
    const line = document.createElement("li");
    line.textContent = words(this.place, why, { number });
    this.list.append(line);
    this.box.hidden = false;
    this.box.open = this.count <= MOST_OPEN;
    this.summary.textContent = filled(this.summing, { number: this.count });
  }

  clear(): void {
    this.list.textContent = "";
    this.box.hidden = true;
  }
}

const MOST_OPEN = 5;

/** Return a sentence that the page brings, with numbers put in. */
export function words(place: HTMLElement, name: string, numbers: Record<string, number> = {}): string {
  return filled(place.getAttribute(`data-${name}`) ?? "", numbers);
}

function filled(sentence: string, numbers: Record<string, number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(numbers[key] ?? ""));
}
