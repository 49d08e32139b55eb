import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** The locations of browsers on contributors' systems. */
const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of an installed Chromium, Chrome or Edge. */
export const chromiumPath: string | undefined = places.find((path) => path && existsSync(path));

/** Without a browser, these tests are skipped. CI must have one; there it is a failure. */
export const skipWithoutChromium: boolean = chromiumPath === undefined && !process.env["CI"];
if (skipWithoutChromium) {
  console.warn("SKIPPED: no Chromium found. Install one, or name it in CHROMIUM_PATH.");
}

/** Flags that keep the browser from contacting other hosts. */
export const flags: string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser with optional additional flags. Throws, with the remedy, if none is installed. */
export function launchChromium(
  more: readonly string[] = [],
  options: LaunchOptions = {},
): Promise<Browser> {
  if (!chromiumPath) {
    throw new Error("No Chromium found. Install one, or name it in CHROMIUM_PATH.");
  }
  return chromium.launch({ executablePath: chromiumPath, args: [...flags, ...more], ...options });
}

/** A name that resolves to this machine in the shared browser, like one of an attacker's name server. */
export const rebound = "evil.example";

let shared: Promise<Browser> | undefined;

/** The browser that the test files of this process share. It ends with the process. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchShared();
  return shared;
}

async function launchShared(): Promise<Browser> {
  // Vitest ends its processes with this signal. On exit, Playwright stops the browser and removes its profile.
  process.once("SIGTERM", () => process.exit());
  const rules = `--host-resolver-rules=MAP ${rebound} 127.0.0.1`;
  const browser = await launchChromium([rules], { handleSIGTERM: false });
  // After a crash, the next test file gets a new one.
  browser.once("disconnected", () => {
    shared = undefined;
  });
  return browser;
}
