// Answers for tests/frontend/record/checker.py: checks extracts with the code that browsers get.
import { createInterface } from "node:readline";
import { checkExtract } from "../../../frontend/record/extract.ts";

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = await checkExtract(JSON.parse(line));
  } catch (error) {
    answer = error.constructor.name;
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
