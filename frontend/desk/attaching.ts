// Scripts of pages that come and go inside one document: each begins once with its part, and ends when that is gone.

const begun = new Map<HTMLElement, AbortController>();

/**
 * Return an `attach` for what matches a selector: it begins with each such part of a root once, however often it is told.
 * The signal is aborted when the part has left the document: give it to every listener that is not on the part itself.
 */
export function attaching(
  selector: string,
  begin: (part: HTMLElement, gone: AbortSignal) => void,
): (root: ParentNode) => void {
  return (root) => {
    const own = root instanceof HTMLElement && root.matches(selector) ? [root] : [];
    for (const part of [...own, ...root.querySelectorAll<HTMLElement>(selector)]) {
      if (begun.has(part)) continue;
      const ending = new AbortController();
      begun.set(part, ending);
      begin(part, ending.signal);
    }
  };
}

/** End whatever began with a part that is in the document no more. */
export function endGone(): void {
  for (const [part, ending] of begun) {
    if (part.isConnected) continue;
    begun.delete(part);
    ending.abort();
  }
}
