// The desk's masking in Node, asked by the tests: one line of JSON in, one line of JSON out.
import { createInterface } from "node:readline";
import { masked } from "../../../frontend/casefile/masking.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const { text, words, mask } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ answer: masked(text, words, mask) }) + "\n");
}
