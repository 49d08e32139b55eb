import { generateKeyPairSync, sign } from "node:crypto";

/** A private key and its self-signed certificate, both as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

/**
 * Creates an untrusted certificate for 127.0.0.1 and for 2020 to 2049 (X.509 version 1, RFC 5280 §4.1). It
 * is created each time, so that no private key is in the repository.
 *
 * @param named whether it contains the address as clients require that have it among their authorities
 *   (version 3, subjectAltName, RFC 5280 §4.2.1.6).
 */
export function selfSigned({ named = false } = {}): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(objectId("550403"), der(0x0c, ascii("127.0.0.1")))));
  const algorithm = sequence(objectId("2a8648ce3d040302")); // ecdsa-with-SHA256
  const validity = sequence(der(0x17, ascii("200101000000Z")), der(0x17, ascii("491231235959Z")));
  const subjectKey = publicKey.export({ type: "spki", format: "der" });
  const serial = der(0x02, Buffer.of(1));
  const version = named ? [der(0xa0, der(0x02, Buffer.of(2)))] : [];
  const address = sequence(der(0x87, Buffer.of(127, 0, 0, 1)));
  const extension = sequence(objectId("551d11"), der(0x04, address));
  const extensions = named ? [der(0xa3, sequence(extension))] : [];
  const fields = [serial, algorithm, name, validity, name, subjectKey];
  const body = sequence(...version, ...fields, ...extensions);
  const signature = der(0x03, Buffer.of(0), sign("sha256", body, privateKey));
  const cert = sequence(body, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
  };
}

const ascii = (text: string) => Buffer.from(text, "ascii");
const objectId = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);

/** A value of the Distinguished Encoding Rules (X.690 §8.1): tag, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
