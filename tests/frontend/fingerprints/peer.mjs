// The fingerprints' code in Node, asked by the tests: one line of JSON in, one line of JSON out. Bytes are hex.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { exactHashes } from "../../../frontend/fingerprints/exact.ts";
import { bands, shownSize } from "../../../frontend/fingerprints/laying.ts";
import { readLuminance } from "../../../frontend/fingerprints/luminance.ts";
import { asStored, orientationOf } from "../../../frontend/fingerprints/orientation.ts";
import { Fingerprinting, exactCosine, pdq } from "../../../frontend/fingerprints/pdq.ts";
import { knownPicture } from "../../../frontend/fingerprints/selftest.ts";

const hex = (data) => Buffer.from(data).toString("hex");

const answers = {
  // Pictures one after another in one file: each its width, height and values a pixel.
  pdq: ({ path, pictures }) => {
    const all = readFileSync(path);
    let at = 0;
    return pictures.map(([width, height, channels]) => {
      const data = all.subarray(at, (at += width * height * channels));
      return pdq({ data, width, height, channels });
    });
  },
  every_way: ({ pixels, width, height }) => {
    const data = Buffer.from(pixels, "hex");
    const making = new Fingerprinting(width, height);
    const row = new Float32Array(width);
    for (let y = 0; y < height; y++) {
      readLuminance({ data, channels: 3 }, 3 * y * width, 3, row);
      making.take(row);
    }
    return making.finishEveryWay();
  },
  cosines: () => Array.from({ length: 65 }, (_, part) => exactCosine(part)),
  // The bytes that a fingerprint in the making holds.
  held: ({ width, height }) => {
    const before = process.memoryUsage().arrayBuffers;
    const making = new Fingerprinting(width, height);
    making.take(new Float32Array(width));
    return process.memoryUsage().arrayBuffers - before;
  },
  // Numbered pixels as they are shown, read band by band.
  shown: ({ width, height, orientation, pixels }) => {
    const [length] = shownSize(width, height, orientation);
    const rows = [];
    for (const { area, starts, step } of bands(width, height, orientation, pixels)) {
      const stored = [];
      for (let y = area.y; y < area.y + area.height; y++)
        for (let x = area.x; x < area.x + area.width; x++) stored.push(y * width + x);
      for (const start of starts) rows.push(Array.from({ length }, (_, at) => stored[start + at * step]));
    }
    return rows;
  },
  orientation: async ({ file }) => {
    const blob = new Blob([Buffer.from(file, "hex")]);
    const found = await orientationOf(blob);
    return [found.orientation, hex(await asStored(blob, found).arrayBuffer())];
  },
  exact: async ({ path }) => {
    const heard = [];
    const hashes = await exactHashes(new Blob([readFileSync(path)]), (share) => heard.push(share));
    return { ...hashes, heard };
  },
  known_picture: async () => hex(await knownPicture().arrayBuffer()),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...given } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ answer: await answers[ask](given) }) + "\n");
}
