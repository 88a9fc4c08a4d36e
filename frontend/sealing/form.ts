// Seals an answer before its form is sent: `form[data-seal]`.
//
// Promises that the form is sent once, with the answer sealed and its fields empty; that when anything at all fails it
// is sent as it stands, and the server seals; that never both are sent; and that nothing is sent after the page was
// left. Refuses to keep anything: what was sealed can't be opened from here. A question that was left out is sent as
// it stands too: the server has to know that, lest an answer given earlier be replaced by none.
import { answerFields, emptyFields, isEmpty, readAnswer, type Answer, type Submitter } from "./answer.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { atSecond, toBytes } from "./evidence.ts";
import { seal } from "./seal.ts";

const SEALING_SECONDS = 10; // then the form goes as it stands: a phone that can't seal must still report
const AGAIN_SECONDS = 5; // a second press within these is the same press

export function sealOnSubmit(form: HTMLFormElement): void {
  const action = form.getAttribute("action");
  let pressed: Submitter | undefined;
  let sending = false;
  let isSealed = false;
  let visit = 0; // counts up when the page is left, so that no sealing that began before sends after

  // The page as it was, also when it comes back from the back/forward cache with what a browser has kept of it.
  const open = (): void => {
    visit += 1;
    sending = isSealed = false;
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
      const blob = isEmpty(answer) ? undefined : await within(SEALING_SECONDS, () => sealAnswer(form, answer));
      if (visit !== began || !form.isConnected) {
        sending = false;
        return;
      }
      if (blob) {
        sealedField(form).value = blob;
        emptyFields(fields);
        isSealed = true;
      }
    }
    carry(form, submitter, isSealed);
    HTMLFormElement.prototype.submit.call(form);
    setTimeout(() => (sending = false), AGAIN_SECONDS * 1000);
  }
}

/** Return what `work` gives, or nothing when it fails or takes too long: the reason must not stop a report. */
async function within(seconds: number, work: () => Promise<string>): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, seconds * 1000, undefined));
  try {
    return await Promise.race([work(), late]);
  } catch {
    return undefined;
  }
}

/** Return the answer as base64 of a sealed part. Rejects without WebCrypto, without a key, or when it is too long. */
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
