// Asks the server from a script: same origin, with the session and the form token of the page.

/** The server did not do what was asked; `status` is 0 where it could not be reached. */
export class NotDone extends Error {
  readonly status: number;
  readonly answer: unknown;

  constructor(status: number, answer: unknown = undefined) {
    super(`not done: ${status}`);
    this.status = status;
    this.answer = answer;
  }
}

const SECONDS = 30;

/** Return the JSON that the server answers a POST of these fields with. Rejects with NotDone. */
export async function post(url: string, fields: Record<string, string | readonly string[]> = {}): Promise<unknown> {
  const form = new URLSearchParams();
  form.append("csrfmiddlewaretoken", document.querySelector<HTMLInputElement>("[name=csrfmiddlewaretoken]")?.value ?? "");
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return ask(url, { method: "POST", body: form });
}

/** Return the JSON that stands at an address. Rejects with NotDone. */
export const get = (url: string): Promise<unknown> => ask(url, { method: "GET" });

async function ask(url: string, how: RequestInit): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, {
      ...how,
      redirect: "error",
      cache: "no-store",
      headers: { "X-Requested-With": "XMLHttpRequest" },
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    const text = await response.text();
    answer = response.headers.get("Content-Type")?.startsWith("application/json") ? JSON.parse(text) : undefined;
  } catch {
    throw new NotDone(0);
  }
  if (!response.ok) throw new NotDone(response.status, answer);
  return answer;
}
