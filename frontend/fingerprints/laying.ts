// How the rows of a picture as it is shown run through the pixels as they are stored.
import type { Orientation } from "./orientation.ts";

/** A rectangle of stored pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Some of the shown rows: the area that holds them, and for each the pixel it begins with and the step to the next. */
export type Band = { readonly area: Area; readonly starts: readonly number[]; readonly step: number };

// EXIF's orientations: whether the shown rows are stored columns, run backwards, and are stored from the last.
const ROWS: Record<Orientation, readonly [swapped: boolean, backwards: boolean, fromLast: boolean]> = {
  1: [false, false, false],
  2: [false, true, false],
  3: [false, true, true],
  4: [false, false, true],
  5: [true, false, false],
  6: [true, true, false],
  7: [true, true, true],
  8: [true, false, true],
};

/** The width and height that are shown. */
export function shownSize(width: number, height: number, orientation: Orientation): [width: number, height: number] {
  return ROWS[orientation][0] ? [height, width] : [width, height];
}

/** Cut the shown rows into bands of at most `pixels` pixels (one row at least), from the top. */
export function* bands(width: number, height: number, orientation: Orientation, pixels: number): Generator<Band> {
  const [swapped, backwards, fromLast] = ROWS[orientation];
  const [length, rows] = shownSize(width, height, orientation);
  const most = Math.max(1, Math.floor(pixels / length));
  for (let done = 0; done < rows; done += most) {
    const count = Math.min(most, rows - done);
    const first = fromLast ? rows - done - count : done;
    const area = swapped
      ? { x: first, y: 0, width: count, height: length }
      : { x: 0, y: first, width: length, height: count };
    const along = swapped ? count : 1; // from a pixel of a row to the next
    const across = swapped ? 1 : length; // from a row to the next
    const starts = Array.from(
      { length: count },
      (_, row) => (fromLast ? count - 1 - row : row) * across + (backwards ? (length - 1) * along : 0),
    );
    yield { area, starts, step: backwards ? -along : along };
  }
}
