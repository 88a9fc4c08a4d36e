// The browser's sealing code in Node, asked by the tests: one line of JSON in, one line of JSON out. Bytes are hex.
import { createInterface } from "node:readline";
import { CipherSuite, DhkemX25519HkdfSha256, Aes256Gcm, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";
import { fromBase64, toBase64 } from "../../../frontend/sealing/base64.ts";
import { toBytes } from "../../../frontend/sealing/evidence.ts";
import { publicKey } from "../../../frontend/sealing/keypair.ts";
import { info, pad, unpad } from "../../../frontend/sealing/part.ts";
import { seal } from "../../../frontend/sealing/seal.ts";
import { unseal } from "../../../frontend/sealing/unseal.ts";

const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));
const hex = (data) => Buffer.from(data).toString("hex");
const hpke = {
  "x25519 aes-256-gcm": () =>
    new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() }),
  "x-wing aes-256-gcm": () => new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() }),
};

const answers = {
  public_key: async ({ seed }) => hex(await publicKey(bytes(seed))),
  info: ({ binding }) => hex(info(binding)),
  pad: ({ plaintext }) => hex(pad(bytes(plaintext))),
  unpad: ({ padded }) => hex(unpad(bytes(padded))),
  evidence: ({ evidence }) => hex(toBytes(evidence)),
  base64: ({ data }) => toBase64(fromBase64(toBase64(bytes(data)))),
  seal: async ({ plaintext, to, binding }) => hex(await seal(bytes(plaintext), bytes(to), binding)),
  unseal: async ({ blob, seed, binding }) => hex(await unseal(bytes(blob), bytes(seed), binding)),
  // Which of the blob's bits, every `stride`-th of them, may be flipped and the part still opens: none should.
  opens_flipped: async ({ blob, seed, binding, stride }) => {
    const found = [];
    for (let bit = 0; bit < blob.length * 4; bit += stride) {
      const flipped = bytes(blob);
      flipped[bit >> 3] ^= 1 << (bit & 7);
      await unseal(flipped, bytes(seed), binding).then(
        () => found.push(bit),
        () => undefined,
      );
    }
    return found;
  },
  // The libraries alone, with their randomness fixed, against published vectors.
  x_wing: async ({ seed, eseed }) => {
    const kem = new XWing();
    const pair = await kem.generateKeyPairDerand(bytes(seed));
    const { enc, sharedSecret } = await kem.encap({ recipientPublicKey: pair.publicKey, ekm: bytes(eseed) });
    const opened = await kem.decap({ recipientKey: pair.privateKey, enc });
    return [hex(await kem.serializePublicKey(pair.publicKey)), hex(enc), hex(sharedSecret), hex(opened)];
  },
  decap: async ({ seed, enc }) => {
    const kem = new XWing();
    return hex(await kem.decap({ recipientKey: await kem.deserializePrivateKey(bytes(seed)), enc: bytes(enc) }));
  },
  hpke_seal: async ({ suite: name, recipient, ekm, pair, info: bound, messages }) => {
    const suite = hpke[name]();
    const ephemeral = pair && {
      privateKey: await suite.kem.deserializePrivateKey(bytes(pair[0])),
      publicKey: await suite.kem.deserializePublicKey(bytes(pair[1])),
    };
    const context = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(bytes(recipient)),
      info: bytes(bound),
      ekm: ephemeral ?? bytes(ekm),
    });
    const sealed = [hex(context.enc)];
    for (const [plaintext, aad] of messages) sealed.push(hex(await context.seal(bytes(plaintext), bytes(aad))));
    return sealed;
  },
  // The key schedule on its own: an AEAD that seals nothing and gives away the key and nonce it was handed.
  hpke_schedule: async ({ seed, enc, info: bound, aead, exports }) => {
    let key;
    const shown = {
      ...{ id: aead, keySize: 32, nonceSize: 12, tagSize: 16 },
      createEncryptionContext: (given) => {
        key = hex(given);
        return { open: async (nonce) => bytes(hex(nonce)).buffer };
      },
    };
    const suite = new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: shown });
    const recipientKey = await suite.kem.deserializePrivateKey(bytes(seed));
    const context = await suite.createRecipientContext({ recipientKey, enc: bytes(enc), info: bytes(bound) });
    const nonce = hex(await context.open(new Uint8Array(16)));
    const exported = [];
    for (const [label, length] of exports) exported.push(hex(await context.export(bytes(label), length)));
    return { key, nonce, exported };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = { answer: await answers[ask](given) };
  } catch (error) {
    answer = { error: error.constructor.name };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
