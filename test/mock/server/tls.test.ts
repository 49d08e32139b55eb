import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startMock } from "../../../src/mock.ts";
import { qodekit, started, temporaryFolder } from "../../support/mock/run.ts";

/** A certificate for 127.0.0.1 and its key, created for this run. */
function certificate(): { cert: string; key: string } {
  const folder = temporaryFolder();
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject];
  execFileSync("openssl", [...args, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key };
}

const hasOpenssl = (() => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const health = (url: string, ca: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(`${url}/__mock/health`, { ca, agent: false }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve(text);
    }).on("error", reject);
  });

describe("HTTPS", () => {
  test.skipIf(!hasOpenssl)("--tls-cert and --tls-key", async () => {
    const { cert, key } = certificate();
    const run = await started(["teams", "--tls-cert", cert, "--tls-key", key]);
    expect(run.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(JSON.parse(await health(run.url, readFileSync(cert, "utf8")))).toMatchObject({
      status: "ok",
    });
  });

  test.skipIf(!hasOpenssl)("stop() closes a connection without a complete handshake", async () => {
    const { cert, key } = certificate();
    const tls = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
    const mock = await startMock({ apis: ["teams"], tls });
    const begun = ["", "\x16\x03\x01\x02\x00"].map((bytes) => {
      const socket = connect(Number(new URL(mock.urls.teams).port), "127.0.0.1");
      socket.write(Buffer.from(bytes, "latin1"));
      const closed = new Promise((resolve) => socket.once("close", resolve));
      socket.on("error", () => {}); // It may be reset.
      return { closed, opened: new Promise((resolve) => socket.once("connect", resolve)) };
    });
    await Promise.all(begun.map(({ opened }) => opened));
    // Both are accepted before a request on a later connection is handled.
    await health(mock.urls.teams, tls.cert);
    await mock.stop();
    await Promise.all(begun.map(({ closed }) => closed));
  });

  test("an unusable certificate is refused, without showing the key", async () => {
    const pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    const secret = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
    const broken = startMock({ apis: ["teams"], tls: { cert: pem, key: secret } });
    await expect(broken).rejects.toThrow(/`tls` has a certificate or a key that cannot be used/);
    await expect(broken).rejects.not.toThrow(/c2VjcmV0/);
    const noPem = startMock({ apis: ["teams"], tls: { cert: "cert.pem", key: "key.pem" } });
    await expect(noPem).rejects.toThrow(/the PEM texts/);
  });

  test.each([
    [["--tls-cert", "a.pem"], /--tls-cert and --tls-key belong together/],
    [
      ["--tls-cert", "nowhere.pem", "--tls-key", "b"],
      /--tls-cert: .*ENOENT\); got a string of 11 characters/,
    ],
  ])("%j", async (args, message) => {
    const run = qodekit(["mock", ...args]);
    expect(await run.ended).toBe(2);
    expect(run.err).toMatch(message);
  });

  test.skipIf(!hasOpenssl)("files in the wrong order are an invalid command line", async () => {
    const { cert, key } = certificate();
    const run = qodekit(["mock", "--port", "0", "--tls-cert", key, "--tls-key", cert]);
    expect(await run.ended).toBe(2);
    expect(run.err).toMatch(/^qodekit: --tls-cert and --tls-key have a certificate or a key that/);
  });
});
