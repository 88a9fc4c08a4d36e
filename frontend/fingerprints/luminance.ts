// How light each pixel is, as PDQ reads colours: 0.299 of red, 0.587 of green, 0.114 of blue, rounded to float32.

/** Pixels in rows from the top: 1 value a pixel (grey), 3 (red, green, blue) or 4 (and alpha, which is not looked at). */
export type Pixels = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
};

/** Values of pixels, however they lie. */
type Values = Pick<Pixels, "data" | "channels">;

/** Write the luminance of pixels `step` values apart into `out`, beginning with the value at `start`. */
export function readLuminance(pixels: Values, start: number, step: number, out: Float32Array): void {
  const { data, channels } = pixels;
  let at = start;
  if (channels === 1) {
    for (let x = 0; x < out.length; x++, at += step) out[x] = data[at]!;
    return;
  }
  for (let x = 0; x < out.length; x++, at += step) {
    out[x] = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!; // rounded once, when it is stored
  }
}
