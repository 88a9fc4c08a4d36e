// Gives a file out of this page: by a link that the browser saves from, and takes it back.
import type { Bytes } from "../sealing/part.ts";
import { within } from "./case.ts";

export type Giving = {
  /** Show the link to a file, under a name, and put the focus there. */
  readonly offer: (content: Blob, name: string) => void;
  /** Let nothing of it be on the page any more. */
  readonly forget: () => void;
};

/** The link `[data-save]` in `[data-file]` of a form. */
export function givingFrom(form: HTMLFormElement): Giving {
  const [place, link] = [within<HTMLElement>(form, "file"), within<HTMLAnchorElement>(form, "save")];
  let address = "";
  const forget = (): void => {
    if (address) URL.revokeObjectURL(address);
    address = "";
    link.removeAttribute("href");
    place.hidden = true;
  };
  return {
    forget,
    offer(content, name) {
      forget();
      address = URL.createObjectURL(content);
      link.href = address;
      link.download = name;
      place.hidden = false;
      link.focus();
    },
  };
}

/** Return what does one piece of work at a time, and tells what went wrong with it. */
export function oneAtATime(failed: (error: unknown) => void): (work: () => Promise<void>) => Promise<void> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      failed(error);
    } finally {
      isBusy = false;
    }
  };
}

/** Return SHA-256 in hexadecimal. */
export async function hexDigest(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
