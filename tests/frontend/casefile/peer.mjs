// What the case's page does with words, in Node, asked by the tests: one line of JSON in, one line of JSON out.
import { createInterface } from "node:readline";
import { asAssessed, merged } from "../../../frontend/casefile/assessed.ts";
import { masked } from "../../../frontend/casefile/masking.ts";
import { minuteWords } from "../../../frontend/casefile/moments.ts";
import { cut, plainPieces, rangesOf } from "../../../frontend/casefile/statements.ts";

const answers = {
  mask: ({ text, words, mask }) => masked(text, words, mask),
  merge: ({ base, mine, theirs }) => merged(...[base, mine, theirs].map(asAssessed)),
  cut: ({ text, language, marked }) => cut(text, language, marked),
  cutPlainly: ({ text }) => plainPieces(text),
  ranges: ({ part, names }) => rangesOf(part, names),
  minute: ({ at, words }) => minuteWords(new Date(at), words),
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  process.stdout.write(JSON.stringify({ answer: answers[asked.ask](asked) }) + "\n");
}
