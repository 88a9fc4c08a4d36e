// The one suite that parts are sealed with. The format, byte by byte: docs/reference/sealing-format.md.
import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";

/** HPKE (RFC 9180) base mode: X-Wing, HKDF-SHA256, AES-256-GCM. */
export const newSuite = (): CipherSuite =>
  new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
