// MD5 and SHA-256 of a file's bytes, read piece by piece: size does not matter.
import { createMD5, createSHA256 } from "hash-wasm";

export type Exact = { readonly md5: string; readonly sha256: string };

const PIECE = 4 * 1024 * 1024;

/** Read the file once. `heard` is told how much of it has been read, from 0 to 1. Rejects when it can't be read. */
export async function exactHashes(file: Blob, heard: (share: number) => void): Promise<Exact> {
  const [md5, sha256] = await Promise.all([createMD5(), createSHA256()]);
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    md5.update(piece);
    sha256.update(piece);
    heard(Math.min(1, (at + PIECE) / file.size));
  }
  return { md5: md5.digest(), sha256: sha256.digest() };
}
