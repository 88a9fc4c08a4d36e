// Seals an answer before its form is sent: `form[data-seal]`.
//
// Promises that the form is sent once, with the answer sealed and its fields empty; that never both are sent; and that
// nothing is sent after the page was left. An answer that is too long is not sent at all: it stays in its field, with the
// limit above it. One that this browser can't seal is not sent either until its writer was told so and pressed again:
// then it goes as it stands, and the server seals it, as where there are no scripts. Refuses to keep anything: what was
// sealed can't be opened from here. A question that was left out is sent as it stands, which is empty: the server has to
// know that, lest an answer given earlier be replaced by none.
import { answerFields, emptyFields, isEmpty, readAnswer, type Answer, type Field, type Submitter } from "./answer.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { atSecond, toBytes } from "./evidence.ts";
import { TooMuchForAPart } from "./part.ts";
import { seal } from "./seal.ts";

const SEALING_SECONDS = 10; // longer counts as never
const LONGEST_LETTER = 100; // a browser that cuts leaves letters whole, and so up to as much of a field empty
const AGAIN_SECONDS = 5; // a second press within these is the same press

export function sealOnSubmit(form: HTMLFormElement): void {
  const action = form.getAttribute("action");
  let pressed: Submitter | undefined;
  let sending = false;
  let isSealed = false;
  let isTold = false; // that this browser can't seal what is in the fields
  let visit = 0; // counts up when the page is left, so that no sealing that began before sends after

  // The page as it was, also when it comes back from the back/forward cache with what a browser has kept of it.
  const open = (): void => {
    visit += 1;
    sending = isSealed = isTold = false;
    sealedField(form).value = "";
    for (const field of answerFields(form)) field.disabled = false;
    removeCarried(form);
    if (action === null) form.removeAttribute("action");
    else form.setAttribute("action", action);
  };
  open();
  addEventListener("pageshow", (event) => {
    if (event.persisted || !sending) open();
  });
  addEventListener("pagehide", () => (visit += 1));

  // Older browsers don't say which button sent a form. Return in a text field clicks one too.
  form.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<Submitter>("button, input");
    pressed = button?.type === "submit" ? button : undefined;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    void sealAndSend("submitter" in event ? ((event.submitter as Submitter | null) ?? undefined) : pressed);
  });

  async function sealAndSend(submitter: Submitter | undefined): Promise<void> {
    const began = visit;
    const fields = answerFields(form);
    if (!isSealed) {
      const answer = readAnswer(fields, submitter);
      const found = isEmpty(answer) || (isTold && !isTooLong(form, answer)) ? asItStands : await sealed(form, answer);
      if (visit !== began || !form.isConnected) {
        sending = false;
        return;
      }
      if ("fault" in found) {
        sayFault(form, fields, found.fault);
        isTold = found.fault === "notSealed";
        // Two taps in a hurry are one: the second must not send what nobody has been told of yet.
        if (isTold) setTimeout(() => (sending = false), AGAIN_SECONDS * 1000);
        else sending = false;
        return;
      }
      if (found.blob) {
        sealedField(form).value = found.blob;
        emptyFields(fields);
        isSealed = true;
      }
    }
    carry(form, submitter, isSealed);
    HTMLFormElement.prototype.submit.call(form);
    setTimeout(() => (sending = false), AGAIN_SECONDS * 1000);
  }
}

type Found = { readonly blob: string } | { readonly fault: "tooLong" | "notSealed" };
const asItStands: Found = { blob: "" };

/** Return the answer sealed, or why it is not. */
async function sealed(form: HTMLFormElement, answer: Answer): Promise<Found> {
  if (isTooLong(form, answer)) return { fault: "tooLong" };
  const late = new Promise<never>((_, reject) => setTimeout(reject, SEALING_SECONDS * 1000));
  try {
    return { blob: await Promise.race([sealAnswer(form, answer), late]) };
  } catch (error) {
    return { fault: error instanceof TooMuchForAPart ? "tooLong" : "notSealed" };
  }
}

/**
 * Return whether an answer has more letters than the question takes: characters, as the server counts them. One that
 * fills its field may have been cut by the browser, between letters that belong together.
 */
function isTooLong(form: HTMLFormElement, answer: Answer): boolean {
  const lines = [answer].flat();
  const letters = lines.reduce((sum, line) => sum + [...line].length, 0);
  const most = form.querySelector<HTMLTextAreaElement>("[maxlength]")?.maxLength ?? Infinity;
  return letters > Number(form.dataset["limit"] ?? Infinity) || lines.some((line) => line.length > most - LONGEST_LETTER);
}

/** Say above the form why nothing was sent. What was typed stays, and the focus goes to it. */
function sayFault(form: HTMLFormElement, fields: readonly Field[], fault: "tooLong" | "notSealed"): void {
  document.getElementById("fault")?.remove();
  const said = document.createElement("div");
  said.id = "fault";
  said.className = "nl-again";
  said.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.textContent = form.dataset["again"] ?? "";
  const words = document.createElement("p");
  words.textContent = form.dataset[fault] ?? "";
  said.append(heading, words);
  form.before(said);
  for (const field of fields) {
    field.setAttribute("aria-invalid", "true");
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== "fault");
    field.setAttribute("aria-describedby", [...described, "fault"].join(" "));
  }
  fields[0]?.focus();
  said.scrollIntoView({ block: "nearest" });
}

/** Return the answer as base64 of a sealed part. Rejects without WebCrypto or a key; TooMuchForAPart. */
async function sealAnswer(form: HTMLFormElement, answer: Answer): Promise<string> {
  const given = (name: string): string => {
    const value = form.dataset[name];
    if (!value) throw new RangeError(`data-${name} is missing`);
    return value;
  };
  const binding = {
    purpose: given("purpose"),
    team: given("team"),
    epoch: Number(given("epoch")),
    case: given("case"),
    part: given("part"),
  };
  const evidence = toBytes({
    flow: given("flow"),
    flow_version: given("flowVersion"),
    language: given("language"),
    node: given("node"),
    question: given("question"),
    answer,
    at: atSecond(new Date()),
    sealed_by: "browser",
  });
  return toBase64(await seal(evidence, fromBase64(given("publicKey")), binding));
}

function sealedField(form: HTMLFormElement): HTMLInputElement {
  const found = form.querySelector<HTMLInputElement>("input[name=sealed]");
  if (found) return found;
  const made = hidden("sealed", "");
  form.append(made);
  return made;
}

/** Do what the pressed button would have done, as a form sent by script has no button. */
function carry(form: HTMLFormElement, submitter: Submitter | undefined, isSealed: boolean): void {
  removeCarried(form);
  if (!submitter) return;
  const action = submitter.getAttribute("formaction");
  if (action !== null) form.setAttribute("action", action);
  if (!submitter.name || (isSealed && submitter.name === "answer")) return;
  const carried = hidden(submitter.name, submitter.value);
  carried.dataset["carried"] = "";
  form.append(carried);
}

function removeCarried(form: HTMLFormElement): void {
  for (const carried of form.querySelectorAll("input[data-carried]")) carried.remove();
}

function hidden(name: string, value: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  return field;
}
