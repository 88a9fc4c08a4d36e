// From a picture's file to its fingerprints, in a worker: decoded by the browser at full size, never drawn on screen.
//
// Promises the pixels as they are stored, without the browser's corrections of colour, opacity or orientation. Holds the
// decoded picture and one band of it. Of an animated picture the first frame is looked at.
import { bands, shownSize } from "./laying.ts";
import { readLuminance } from "./luminance.ts";
import { asStored, orientationOf, type Orientation } from "./orientation.ts";
import { Fingerprinting, type Pdq } from "./pdq.ts";
import { UNCHANGED, readByCanvas, readByWebGl, type Reader } from "./reading.ts";
import { webGlIsUnaltered } from "./selftest.ts";

const BAND = 1024 * 1024; // pixels that are read at once

/** This browser can't make a picture of the file. */
export class NotDecoded extends Error {}

/** The picture is see-through in parts, and this browser loses the colours there. */
export class SeeThrough extends Error {}

/** The fingerprint of the picture as stored and, where its orientation makes that another one, as shown. */
export async function pictureFingerprints(file: Blob, heard: (share: number) => void): Promise<Pdq[]> {
  const found = await orientationOf(file);
  const bitmap = await createImageBitmap(asStored(file, found), UNCHANGED).catch(() => {
    throw new NotDecoded();
  });
  try {
    const ways: Orientation[] = found.orientation === 1 ? [1] : [1, found.orientation];
    const prints: Pdq[] = [];
    for (const way of ways) {
      prints.push(await bitmapFingerprint(bitmap, way, (share) => heard((prints.length + share) / ways.length)));
    }
    return prints;
  } finally {
    bitmap.close();
  }
}

/** The fingerprint of a decoded picture, laid as the orientation says. Rejects with SeeThrough or NoCanvas. */
export async function bitmapFingerprint(
  bitmap: ImageBitmap,
  orientation: Orientation,
  heard: (share: number) => void,
): Promise<Pdq> {
  const opaque = await fingerprint(bitmap, readByCanvas(bitmap), orientation, heard, isOpaque);
  if (opaque) return opaque;
  if (!(await webGlIsUnaltered())) throw new SeeThrough();
  return (await fingerprint(bitmap, readByWebGl(bitmap), orientation, heard, () => true))!;
}

/** Null as soon as pixels are not accepted. */
async function fingerprint(
  { width, height }: ImageBitmap,
  read: Reader,
  orientation: Orientation,
  heard: (share: number) => void,
  accept: (data: Uint8Array | Uint8ClampedArray) => boolean,
): Promise<Pdq | null> {
  const [length, rows] = shownSize(width, height, orientation);
  const making = new Fingerprinting(length, rows);
  const row = new Float32Array(length);
  let done = 0;
  for (const { area, starts, step } of bands(width, height, orientation, BAND)) {
    const data = await read(area);
    if (!accept(data)) return null;
    for (const start of starts) {
      readLuminance({ data, channels: 4 }, 4 * start, 4 * step, row);
      making.take(row);
    }
    heard((done += starts.length) / rows);
  }
  return making.finish();
}

function isOpaque(data: Uint8Array | Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
