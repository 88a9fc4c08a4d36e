// What is sent of a file: a line of JSON for each fingerprint, as the server reads them (reporting/removal/lines.py).
import type { Fingerprinted } from "../fingerprints/outcomes.ts";
import type { Pdq } from "../fingerprints/pdq.ts";

export type Line = {
  readonly picture: number;
  readonly kind: "pdq" | "md5" | "sha256";
  readonly value: string;
  readonly media: "image" | "video";
  readonly quality?: number;
};

/** Return the lines of a picture. A PDQ of less than the `least` quality, or one that is there already, is none. */
export function linesOf(
  { exact, pictures, frames }: Fingerprinted,
  { picture, media, least }: { picture: number; media: "image" | "video"; least: number },
): Line[] {
  const line = (kind: Line["kind"], value: string): Line => ({ picture, kind, value, media });
  const listed = new Map([...pictures, ...frames].filter((each) => each.quality >= least).map(byHash));
  return [
    line("md5", exact.md5),
    line("sha256", exact.sha256),
    ...[...listed.values()].map(({ hash, quality }) => ({ ...line("pdq", hash), quality })),
  ];
}

const byHash = (each: Pdq): [string, Pdq] => [each.hash, each];

/** Return the lines of a form that came back; none where they are not ours. */
export function readLines(text: string): Line[] {
  try {
    const rows = text.split("\n").filter((row) => row.trim());
    return rows.map((row) => JSON.parse(row) as Line);
  } catch {
    return [];
  }
}
