// Marks on an answer: on the whole of it, and on each of its statements.
//
// Promises that no word stands in the list of statements while the answer is covered. A mark on the whole is there while
// it is set, so that somebody sees it without reading.
import type { Assessment } from "./assessment.ts";
import { made, within, type Case } from "./case.ts";
import type { Told } from "./opening.ts";
import { titleOf } from "./picking.ts";
import { cut, flat, nameOf, rangesOf, type Range } from "./statements.ts";

/** Wire the marks of a part; returns what to call when its words are shown or covered. `isFree`: it may be cut. */
export function marking(at: Case, item: HTMLElement, part: Told, assessment: Assessment, isFree: boolean): (isShown: boolean) => void {
  const whole = within<HTMLElement>(item, "marking");
  const [choice, label] = [whole.querySelector("select")!, whole.querySelector("label")!];
  const several = within<HTMLElement>(item, "several");
  const button = within<HTMLButtonElement>(several, "cut");
  const list = within<HTMLElement>(several, "statements");
  const counted = within<HTMLElement>(item, "counted");
  const words = within<HTMLElement>(item, "words");
  const [open, shut] = [button.textContent ?? "", button.dataset["cover"] ?? ""];
  let isShown = false;

  const text = (): string => [...words.children].map((each) => each.textContent).join("\n");
  const marked = (): Range[] => rangesOf(part.name, assessment.marked());
  const ranges = (): Range[] => (isShown && isFree ? cut(text(), part.about!.language, marked()) : []);
  const statement = (range: Range, number: number): HTMLElement => {
    const row = made(at, "statement");
    const [said, select] = [within(row, "statement"), row.querySelector("select")!];
    said.textContent = text().slice(range.start, range.end);
    said.id = `said-${part.name}-${number}`;
    said.lang = part.about!.language;
    select.id = `mark-${part.name}-${number}`;
    select.setAttribute("aria-describedby", said.id);
    row.querySelector("label")!.htmlFor = select.id;
    select.value = assessment.markOf(nameOf(part.name, range));
    select.addEventListener("change", () => {
      assessment.mark(nameOf(part.name, range), select.value);
      count();
    });
    return row;
  };
  const count = (): void => {
    const number = marked().length;
    counted.hidden = !number;
    counted.textContent = at.given("statementsMarked").replace("{number}", String(number));
    label.textContent = at.given(number || list.childElementCount ? "wholeIs" : "statementIs");
  };
  const unfold = (isOpen: boolean): void => {
    list.replaceChildren(...(isOpen ? ranges().map(statement) : []));
    list.hidden = !isOpen;
    button.textContent = isOpen ? shut : open;
    button.setAttribute("aria-label", `${button.textContent}: ${titleOf(part.about!.question)}`);
    button.setAttribute("aria-expanded", String(isOpen));
    count();
  };
  const show = (): void => {
    choice.value = assessment.markOf(part.name);
    whole.hidden = !isShown && !choice.value;
    several.hidden = ranges().length < 2;
    count();
  };

  choice.id = `mark-${part.name}`;
  label.htmlFor = choice.id;
  choice.addEventListener("change", () => assessment.mark(part.name, choice.value));
  button.addEventListener("click", () => unfold(list.childElementCount === 0));
  assessment.follow(() => {
    show();
    unfold(isShown && list.childElementCount > 0);
  });
  unfold(false);
  show();
  return (now) => {
    isShown = now;
    unfold(isShown && marked().length > 0);
    show();
  };
}

/** Say of a part which of its statements is marked as what, in words; empty where none is. */
export function noteOfStatements(
  part: Told,
  answer: string | readonly string[],
  assessment: Assessment,
  called: Record<string, string>,
): string {
  const marked = rangesOf(part.name, assessment.marked());
  const lines = cut(flat(answer), part.about!.language, marked).map((range) => {
    const mark = assessment.markOf(nameOf(part.name, range));
    return mark && `${called[mark] ?? mark}: “${flat(answer).slice(range.start, range.end).replace(/\s+/g, " ")}”`;
  });
  return lines.filter(Boolean).join("\n");
}
