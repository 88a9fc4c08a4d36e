// How hard a passphrase is to guess for somebody who has the database: zxcvbn's estimate, in three words.
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

export type Strength = "weak" | "fair" | "strong";

// Argon2id costs a guess some tenths of a second: 10^10 guesses are decades of one machine, 10^14 of ten thousand.
const FAIR = 10;
const STRONG = 14;
export const SHORTEST = 12;

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary }, graphs: adjacencyGraphs });

export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < SHORTEST) return "weak";
  const { guessesLog10 } = estimator.check(passphrase);
  return guessesLog10 >= STRONG ? "strong" : guessesLog10 >= FAIR ? "fair" : "weak";
}
