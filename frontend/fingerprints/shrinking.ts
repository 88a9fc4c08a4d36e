// Shrinks a picture's luminance to 64 by 64 while its rows come in, as PDQ does (Facebook, "The TMK+PDQF video-hashing
// algorithm and the PDQ image-hashing algorithm", 2019): two box filters of Jarosz along rows and two along columns.
//
// Promises the very float32 values of the reference, whose every sum and quotient is rounded to 32 bits; each rounding is
// written out. Holds one window of rows (1/128 of the height) instead of the picture: 100 megapixels take some 4 MB.

/** Pixels of luminance along one side of what PDQ looks at. */
export const SIDE = 64;

const round = Math.fround;

/** How many pixels a filter averages along a side of `length`: half of a 64th, since it runs twice. */
const windowOf = (length: number): number => Math.ceil(length / (2 * SIDE));

/** How many pixels a filter reads before it gives its first average. */
const leadOf = (window: number): number => (window + 2) >> 1;

/** The pixels in the middle of the 64 parts of a side. */
const middles = (length: number): Int32Array =>
  Int32Array.from({ length: SIDE }, (_, part) => Math.floor(((part + 0.5) * length) / SIDE));

/** The averages along one row. */
function averageAlong(row: Float32Array, window: number, out: Float32Array): void {
  const length = row.length;
  const lead = leadOf(window);
  let sum = 0;
  let held = 0;
  let read = 0;
  let left = 0;
  let written = 0;
  for (; read < lead - 1; held++) sum = round(sum + row[read++]!);
  for (; held < window; ) {
    sum = round(sum + row[read++]!);
    out[written++] = round(sum / ++held);
  }
  for (; read < length; ) {
    sum = round(round(sum + row[read++]!) - row[left++]!);
    out[written++] = round(sum / window);
  }
  for (; written < length; ) {
    sum = round(sum - row[left++]!);
    out[written++] = round(sum / --held);
  }
}

/** Averages along every column at once: a row goes in, and most times an averaged row comes out. */
class Columns {
  private readonly width: number;
  private readonly window: number;
  private readonly out: Float32Array;
  private readonly lead: number;
  private readonly sums: Float32Array;
  private readonly kept: Float32Array; // the window's rows, the oldest overwritten by the newest
  private rows = 0;
  private held = 0;

  constructor(width: number, window: number, out: Float32Array) {
    this.width = width;
    this.window = window;
    this.out = out;
    this.lead = leadOf(window);
    this.sums = new Float32Array(width);
    this.kept = new Float32Array(width * window);
  }

  /** Take the next row. Returns whether `out` holds one more averaged row. */
  take(row: Float32Array): boolean {
    const { width, window, sums, kept, out } = this;
    const at = (this.rows % window) * width;
    const full = this.held === window;
    if (!full) this.held++;
    const held = this.held;
    for (let x = 0; x < width; x++) {
      const value = row[x]!;
      const sum = full ? round(round(sums[x]! + value) - kept[at + x]!) : round(sums[x]! + value);
      kept[at + x] = value;
      sums[x] = sum;
      out[x] = round(sum / held);
    }
    this.rows++;
    return this.rows >= this.lead;
  }

  /** After the last row: let the oldest go. `out` holds one more averaged row; call it until there are as many as rows. */
  letGo(): void {
    const { width, window, sums, kept, out } = this;
    const at = ((this.rows - this.held) % window) * width;
    this.held--;
    for (let x = 0; x < width; x++) {
      sums[x] = round(sums[x]! - kept[at + x]!);
      out[x] = round(sums[x]! / this.held);
    }
  }
}

/** A picture that is being shrunk: give it every row of luminance from the top, then take the 64 rows of 64. */
export class Shrinking {
  private readonly height: number;
  private readonly windowAlong: number;
  private readonly first: Columns;
  private readonly second: Columns;
  private readonly along: Float32Array;
  private readonly averaged: Float32Array; // by both filters, once
  private readonly atMiddles = new Float32Array(SIDE); // only these columns are ever looked at
  private readonly twice = new Float32Array(SIDE); // by both filters, twice
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;
  private readonly shrunk = new Float32Array(SIDE * SIDE);
  private middle = 0;
  private done = 0;

  constructor(width: number, height: number) {
    this.height = height;
    const window = windowOf(height);
    this.windowAlong = windowOf(width);
    this.along = new Float32Array(width);
    this.averaged = new Float32Array(width);
    this.first = new Columns(width, window, this.averaged);
    this.second = new Columns(SIDE, window, this.twice);
    this.columns = middles(width);
    this.rows = middles(height);
  }

  /** Take the next row from the top. The row is not kept. */
  take(luminance: Float32Array): void {
    averageAlong(luminance, this.windowAlong, this.along);
    if (this.first.take(this.along)) this.averagedOnce();
  }

  /** Return the 64 rows of 64, after the last row was given. */
  finish(): Float32Array {
    for (let left = leadOf(windowOf(this.height)) - 1; left > 0; left--) {
      this.first.letGo();
      this.averagedOnce();
    }
    while (this.done < this.height) {
      this.second.letGo();
      this.averagedTwice();
    }
    return this.shrunk;
  }

  private averagedOnce(): void {
    averageAlong(this.averaged, this.windowAlong, this.along);
    for (let part = 0; part < SIDE; part++) this.atMiddles[part] = this.along[this.columns[part]!]!;
    if (this.second.take(this.atMiddles)) this.averagedTwice();
  }

  /** Keep the row as often as it is in the middle of a part: a low picture has fewer rows than 64. */
  private averagedTwice(): void {
    while (this.middle < SIDE && this.rows[this.middle] === this.done) {
      this.shrunk.set(this.twice, SIDE * this.middle++);
    }
    this.done++;
  }
}
