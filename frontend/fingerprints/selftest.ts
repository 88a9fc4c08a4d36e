// Whether this browser hands back the pixels that were in a picture, before any fingerprint is believed.
//
// Some browsers change a few pixels of what a page reads from a canvas, so that a device can't be recognised by it. That
// changes half of a fingerprint's bits. Such a browser gets an honest answer, never a wrong fingerprint.
import { pdq } from "./pdq.ts";
import { NoCanvas, UNCHANGED, readByCanvas, readByWebGl, type Reader } from "./reading.ts";

/** wrong-arithmetic: this browser's own numbers end otherwise than they should, and its fingerprints with them. */
export type SelfTest = "passed" | "pixels-altered" | "no-canvas" | "wrong-arithmetic";

const WIDTH = 96;
const HEIGHT = 80;
/** What the reference says of the known pixels. */
const KNOWN = "12b133c1359075b7529503c0a26ebc3fed6ade3eeb6e041aff6a801dad6e884c";

/** Known pixels: curves, edges and noise in red, green and blue, the same in every browser. */
export function knownPixels(): Uint8Array {
  const pixels = new Uint8Array(3 * WIDTH * HEIGHT);
  let noise = 1;
  for (let at = 0; at < pixels.length; at++) {
    const x = Math.floor(at / 3) % WIDTH;
    const y = Math.floor(at / (3 * WIDTH));
    noise = (Math.imul(noise, 1103515245) + 12345) & 0x7fffffff;
    const edge = (x >> 4) % 2 === (y >> 3) % 2 ? 90 : 0;
    pixels[at] = (((x - 30) * (y - 50)) >> 5) + edge + (noise >> 26) * ((at % 3) + 1);
  }
  return pixels;
}

/** The known pixels as a BMP file, which every browser decodes and none corrects. */
export function knownPicture(): Blob {
  const pixels = knownPixels();
  const bytes = new Uint8Array(54 + pixels.length);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, 0x424d);
  head.setUint32(2, bytes.length, true);
  for (const [at, value] of [[10, 54], [14, 40], [18, WIDTH], [22, HEIGHT], [34, pixels.length]] as const) {
    head.setUint32(at, value, true);
  }
  head.setUint16(26, 1, true);
  head.setUint16(28, 24, true);
  for (let at = 0; at < pixels.length; at++) {
    // Rows from the last; blue before green before red.
    const y = HEIGHT - 1 - Math.floor(at / (3 * WIDTH));
    const inRow = at % (3 * WIDTH);
    bytes[54 + y * 3 * WIDTH + inRow - (inRow % 3) + 2 - (inRow % 3)] = pixels[at]!;
  }
  return new Blob([bytes], { type: "image/bmp" });
}

/** Decode and read the known picture by the way that pictures go. */
export async function selfTest(): Promise<SelfTest> {
  if (pdq({ data: knownPixels(), width: WIDTH, height: HEIGHT, channels: 3 }).hash !== KNOWN) return "wrong-arithmetic";
  try {
    return (await isUnaltered(readByCanvas)) ? "passed" : "pixels-altered";
  } catch {
    return "no-canvas";
  }
}

let webGl: Promise<boolean> | null = null;

/** Whether the way by WebGL is there and alters nothing; found out once. */
export function webGlIsUnaltered(): Promise<boolean> {
  return (webGl ??= isUnaltered(readByWebGl).catch(() => false));
}

async function isUnaltered(by: (bitmap: ImageBitmap) => Reader): Promise<boolean> {
  if (typeof createImageBitmap === "undefined") throw new NoCanvas();
  const bitmap = await createImageBitmap(knownPicture(), UNCHANGED);
  const read = await by(bitmap)({ x: 0, y: 0, width: WIDTH, height: HEIGHT });
  bitmap.close();
  const known = knownPixels();
  return known.every((value, at) => read[4 * Math.floor(at / 3) + (at % 3)] === value);
}
