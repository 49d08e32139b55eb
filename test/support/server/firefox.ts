import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The locations of Firefox on contributors' systems. */
const places = [
  process.env["FIREFOX_PATH"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const firefoxPath = places.find((path) => path && existsSync(path));

/** Without Firefox, its test is skipped. CI must have it; there it is a failure. */
export const skipWithoutFirefox: boolean = firefoxPath === undefined && !process.env["CI"];
if (skipWithoutFirefox) {
  console.warn("SKIPPED: no Firefox found. Install it, or name it in FIREFOX_PATH.");
}

/**
 * Opens a page, which has to do its work without a driver, and closes the browser when the work ends.
 *
 * @param done resolves when the page has done its work.
 * @throws Error if the browser ends before that, or if none is installed.
 */
export async function openInFirefox(url: string, done: () => Promise<unknown>): Promise<void> {
  if (!firefoxPath) throw new Error("No Firefox found. Install it, or name it in FIREFOX_PATH.");
  const profile = mkdtempSync(join(tmpdir(), "qodekit-firefox-"));
  const args = ["--headless", "--no-remote", "--profile", profile, url];
  // Firefox refuses to start if the home folder belongs to somebody else, as in some containers.
  const browser = spawn(firefoxPath, args, { env: { ...process.env, HOME: profile } });
  let said = "";
  for (const stream of [browser.stdout, browser.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  const ended = once(browser, "close").then(() => {
    throw new Error(`Firefox ended before the page was done: ${said}`);
  });
  try {
    await Promise.race([done(), ended]);
  } finally {
    browser.kill();
    await ended.catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
