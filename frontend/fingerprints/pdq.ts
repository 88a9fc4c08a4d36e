// PDQ: 256 bits that stay nearly the same when a picture is saved again or made smaller, and a quality from 0 to 100.
//
// Promises the bits and quality of the reference on the same pixels. The format's paper: Facebook, "The TMK+PDQF
// video-hashing algorithm and the PDQ image-hashing algorithm", 2019. It survives no crop, turn or mirror.
import { readLuminance, type Pixels } from "./luminance.ts";
import { SIDE, Shrinking } from "./shrinking.ts";

/** What PDQ says of a picture: 64 hexadecimal digits, and how much there was to see (below 50 is not worth listing). */
export type Pdq = { readonly hash: string; readonly quality: number };

/** The eight ways to lay a picture, in the reference's order: rows and columns swapped, odd rows or columns negated. */
const WAYS: readonly (readonly [boolean, boolean, boolean])[] = [
  [false, false, false],
  [true, true, false],
  [false, true, true],
  [true, false, true],
  [false, true, false],
  [false, false, true],
  [true, false, false],
  [true, true, true],
];

const round = Math.fround;
const KEPT = 16; // coefficients along each side
const SCALE = round(Math.sqrt(2 / 64)); // in float32 already, before the cosine that stays in float64
const SMALLEST = 5; // a picture with a shorter side has no fingerprint: all bits 0, quality 0

/**
 * The cosine transform's 16 rows of 64: sqrt(2/64) cos(pi/128 row (2 column + 1)), rows from 1.
 *
 * Each value comes from one of the cosines of the first quarter turn. None of these is near the middle between two
 * float32 values, so that every browser rounds to the same ones, however its Math.cos ends (a test holds this).
 */
export function cosines(): Float32Array {
  const quarter = Float32Array.from({ length: SIDE + 1 }, (_, part) => exactCosine(part));
  const table = new Float32Array(KEPT * SIDE);
  for (let row = 0; row < KEPT; row++) {
    for (let column = 0; column < SIDE; column++) {
      const part = ((row + 1) * (2 * column + 1)) % (4 * SIDE);
      const half = part > 2 * SIDE ? 4 * SIDE - part : part;
      table[row * SIDE + column] = half > SIDE ? -quarter[2 * SIDE - half]! : quarter[half]!;
    }
  }
  return table;
}

/** A cosine of the table before it is rounded to float32: of `part` 64ths of a quarter turn. */
export const exactCosine = (part: number): number => SCALE * Math.cos((Math.PI / (2 * SIDE)) * part);

const TABLE = cosines();

/** The fingerprint of pixels that are all there. */
export function pdq(pixels: Pixels): Pdq {
  const { width, height, channels } = pixels;
  const taking = new Fingerprinting(width, height);
  const row = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    readLuminance(pixels, y * width * channels, channels, row);
    taking.take(row);
  }
  return taking.finish();
}

/** A fingerprint in the making: give it every row of luminance from the top. */
export class Fingerprinting {
  private readonly shrinking: Shrinking;
  private readonly tooSmall: boolean;

  constructor(width: number, height: number) {
    this.tooSmall = width < SMALLEST || height < SMALLEST;
    this.shrinking = new Shrinking(width, height);
  }

  take(luminance: Float32Array): void {
    this.shrinking.take(luminance);
  }

  finish(): Pdq {
    if (this.tooSmall) return { hash: "0".repeat(64), quality: 0 };
    const shrunk = this.shrinking.finish();
    return { hash: bits(transformed(shrunk)), quality: quality(shrunk) };
  }

  /** The fingerprints of all eight ways to lay the picture, in the reference's order, from the frequencies of one. */
  finishEveryWay(): string[] {
    if (this.tooSmall) return WAYS.map(() => "0".repeat(64));
    const frequencies = transformed(this.shrinking.finish());
    return WAYS.map((way) => bits(laid(frequencies, ...way)));
  }
}

/** Frequencies of the picture laid otherwise: rows and columns swapped, odd ones negated where a side is mirrored. */
function laid(frequencies: Float32Array, swapped: boolean, oddRows: boolean, oddColumns: boolean): Float32Array {
  return frequencies.map((_, at) => {
    const row = at >> 4;
    const column = at & 15;
    const value = frequencies[swapped ? column * KEPT + row : at]!;
    // Row 0 holds frequency 1.
    return (oddRows && row % 2 === 0) !== (oddColumns && column % 2 === 0) ? -value : value;
  });
}

/** The lowest 16 by 16 frequencies, without those of 0. */
export function transformed(shrunk: Float32Array): Float32Array {
  const half = new Float32Array(KEPT * SIDE);
  for (let row = 0; row < KEPT; row++) {
    for (let column = 0; column < SIDE; column++) {
      let sum = 0;
      for (let k = 0; k < SIDE; k++) sum = round(sum + round(TABLE[row * SIDE + k]! * shrunk[k * SIDE + column]!));
      half[row * SIDE + column] = sum;
    }
  }
  const out = new Float32Array(KEPT * KEPT);
  for (let row = 0; row < KEPT; row++) {
    for (let column = 0; column < KEPT; column++) {
      let sum = 0;
      for (let k = 0; k < SIDE; k++) sum = round(sum + round(half[row * SIDE + k]! * TABLE[column * SIDE + k]!));
      out[row * KEPT + column] = sum;
    }
  }
  return out;
}

/** A bit for each frequency: whether it is above the lower median. The first frequency is the last digit's lowest bit. */
function bits(frequencies: Float32Array): string {
  const median = frequencies.slice().sort()[frequencies.length / 2 - 1]!;
  let digits = "";
  for (let last = frequencies.length - 1; last > 0; last -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit = digit * 2 + (frequencies[last - bit]! > median ? 1 : 0);
    digits += digit.toString(16);
  }
  return digits;
}

/** How much changes from a pixel to its neighbours, in whole hundredths of the range: much is 100, a plain wall 0. */
function quality(shrunk: Float32Array): number {
  let changes = 0;
  const add = (from: number, to: number): void => {
    changes += Math.abs(Math.trunc(round(round(round(shrunk[from]! - shrunk[to]!) * 100) / 255)));
  };
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const at = row * SIDE + column;
      if (row + 1 < SIDE) add(at, at + SIDE);
      if (column + 1 < SIDE) add(at, at + 1);
    }
  }
  return Math.min(100, Math.trunc(changes / 90));
}
