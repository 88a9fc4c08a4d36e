// The browser's referrals in Node, asked by the tests: one line of JSON in, one line of JSON out. Bytes are hex.
import { createInterface } from "node:readline";
import { toBytes } from "../../../frontend/referral/document.ts";
import { fingerprint, sealReferral } from "../../../frontend/referral/file.ts";

const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));

const answers = {
  document: ({ document }) => Buffer.from(toBytes(document)).toString("hex"),
  fingerprint: ({ key }) => fingerprint(bytes(key)),
  seal: ({ document, to }) => sealReferral(document, bytes(to)),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = { answer: await answers[ask](given) };
  } catch (error) {
    answer = { error: `${error.constructor.name}: ${error.message}` };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
