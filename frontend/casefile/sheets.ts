// What a draft is of, as one text: a field, or a form with what was typed, chosen and ticked in it.

export type Sheet = {
  /** What stands there; empty where nothing was begun. */
  readonly read: () => string;
  /** Put back what was begun, nothing where the text is empty, and let it be written on. */
  readonly open: (text: string) => void;
  /** Empty it; returns what stood there. */
  readonly close: () => string;
  /** It was sent; returns what of it need not be kept any more. */
  readonly sent: () => string;
  /** Call `changed` at each change that somebody makes, and `left` when they go on to something else. */
  readonly watch: (changed: () => void, left: () => void) => void;
};

export const fieldSheet = (field: HTMLTextAreaElement): Sheet => ({
  read: () => field.value,
  open(text) {
    field.value = text;
    field.disabled = false;
  },
  close() {
    const text = field.value;
    field.value = "";
    field.disabled = true;
    return text;
  },
  sent: () => (field.value = ""),
  watch(changed, left) {
    field.addEventListener("input", changed);
    field.addEventListener("blur", left);
  },
});

/** A form by the ids of its fields. What was sent stays in it: it may go to somebody else as well. */
export function formSheet(form: HTMLFormElement): Sheet {
  const fields = (): Field[] => [...form.elements].filter(isField).filter((each) => each.id);
  const read = (): string => {
    const begun = fields().map((each) => [each.id, valueOf(each)]).filter(([, value]) => value);
    return begun.length ? JSON.stringify(Object.fromEntries(begun)) : "";
  };
  return {
    read,
    open(text) {
      if (!text) return;
      const begun = new Map(Object.entries(JSON.parse(text) as Record<string, string>));
      for (const each of fields()) put(each, begun.get(each.id));
      // What is folded is not seen to be back.
      const folded = form.closest("details");
      if (folded) folded.open = true;
    },
    close() {
      const text = read();
      form.reset();
      return text;
    },
    sent: read,
    watch(changed) {
      for (const name of ["input", "change"]) form.addEventListener(name, changed);
    },
  };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isField = (each: Element): each is Field => each.matches("textarea, select, input:not([type=file], [type=hidden])");
const isBox = (each: Field): each is HTMLInputElement => each.matches("[type=checkbox], [type=radio]");

function valueOf(each: Field): string {
  if (isBox(each)) return each.checked ? "on" : "";
  return each instanceof HTMLSelectElement && each.selectedIndex <= 0 ? "" : each.value;
}

/** Put a value back where it still is one: a body may have gone from the list meanwhile. */
function put(each: Field, value: string | undefined): void {
  if (value === undefined) return;
  if (isBox(each)) each.checked = value === "on";
  else if (!(each instanceof HTMLSelectElement) || [...each.options].some((option) => option.value === value)) each.value = value;
  each.dispatchEvent(new Event("change", { bubbles: true }));
}
