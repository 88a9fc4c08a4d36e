// The orientation that a JPEG asks to be shown in, and what that means for its rows. No other tag is read.
//
// Anything that isn't a well-formed JPEG with this tag has orientation 1: it is shown as it is stored.

/** As in EXIF: 1 as stored, 2 to 4 mirrored or turned by 180 degrees, 5 to 8 with rows and columns swapped. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The orientation, and at which of the file's bytes its low byte stands (null: the file has none). */
export type Found = { readonly orientation: Orientation; readonly at: number | null };

const AS_STORED: Found = { orientation: 1, at: null };
const HEAD = 256 * 1024; // the tag comes before the picture; an application's segment ends within 64 KiB
const APP1 = 0xe1;
const START_OF_SCAN = 0xda;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;
const SHORT = 3;

/** Return the file without its wish to be turned, so that every browser decodes the pixels as they are stored. */
export function asStored(file: Blob, found: Found): Blob {
  if (found.at === null) return file;
  return new Blob([file.slice(0, found.at), Uint8Array.of(1), file.slice(found.at + 1)], { type: file.type });
}

export async function orientationOf(file: Blob): Promise<Found> {
  return readOrientation(new DataView(await file.slice(0, HEAD).arrayBuffer()));
}

/** Read the first EXIF block of a JPEG's first bytes. */
export function readOrientation(bytes: DataView): Found {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return AS_STORED;
  let at = 2;
  while (at + 4 <= bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1);
    if (marker === START_OF_SCAN) return AS_STORED;
    const end = at + 2 + bytes.getUint16(at + 2);
    if (marker === 0xff) at += 1;
    else if (marker !== APP1 || !isExif(bytes, at + 4)) at = end;
    else return inTiff(bytes, at + 10, Math.min(end, bytes.byteLength));
  }
  return AS_STORED;
}

function isExif(bytes: DataView, at: number): boolean {
  return at + EXIF.length <= bytes.byteLength && EXIF.every((byte, index) => bytes.getUint8(at + index) === byte);
}

/** Look through the first directory of the TIFF that begins at `tiff`. */
function inTiff(bytes: DataView, tiff: number, end: number): Found {
  if (tiff + 8 > end) return AS_STORED;
  const order = bytes.getUint16(tiff);
  if (order !== 0x4949 && order !== 0x4d4d) return AS_STORED;
  const little = order === 0x4949;
  const directory = tiff + bytes.getUint32(tiff + 4, little);
  if (bytes.getUint16(tiff + 2, little) !== 42 || directory + 2 > end) return AS_STORED;
  const entries = bytes.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > end) break;
    if (bytes.getUint16(at, little) !== ORIENTATION || bytes.getUint16(at + 2, little) !== SHORT) continue;
    const value = bytes.getUint16(at + 8, little);
    if (value < 1 || value > 8) break;
    return { orientation: value as Orientation, at: at + (little ? 8 : 9) };
  }
  return AS_STORED;
}
