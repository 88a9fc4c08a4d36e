// The answer fields of a question's form: every field named `answer`.

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type Answer = string | string[];
export type Submitter = HTMLButtonElement | HTMLInputElement;

const TICKED = ["checkbox", "radio"];

/** Return the form's fields named `answer`, in the page's order. Buttons are none. */
export function answerFields(form: HTMLFormElement): Field[] {
  const found = form.querySelectorAll<Field>("input[name=answer], textarea[name=answer], select[name=answer]");
  return [...found].filter((field) => field.type !== "submit");
}

/**
 * Return what was answered. Several text fields or tick boxes give a list of what was written or ticked, empty lines
 * left out; anything else gives one text. A button named `answer` is an answer too.
 */
export function readAnswer(fields: readonly Field[], submitter: Submitter | undefined): Answer {
  const values = fields.flatMap((field) => {
    if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.value);
    return TICKED.includes(field.type) && !(field as HTMLInputElement).checked ? [] : [field.value];
  });
  if (submitter?.name === "answer") values.push(submitter.value);
  const many =
    fields.some((field) => field.type === "checkbox" || field.type === "select-multiple") ||
    fields.filter((field) => !TICKED.includes(field.type)).length > 1;
  return many ? values.filter(Boolean) : (values[0] ?? "");
}

/** Return whether nothing was written or chosen. */
export const isEmpty = (answer: Answer): boolean => ![answer].flat().some((line) => line.trim());

/** Empty and disable the fields: nothing typed is sent, nor shown to somebody who presses Back. */
export function emptyFields(fields: readonly Field[]): void {
  for (const field of fields) {
    field.disabled = true;
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = option.defaultSelected = false;
    } else if (TICKED.includes(field.type)) {
      const box = field as HTMLInputElement;
      box.checked = box.defaultChecked = false;
    } else {
      field.value = field.defaultValue = "";
    }
  }
}
