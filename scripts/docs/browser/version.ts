import { versionLabel, versionTitle } from "../site/version.ts";
import { all, toRoot } from "./dom.ts";

/**
 * Turns the version's name into a select if `versions.json`, one level up, lists several published
 * versions.
 */
export async function setUpVersions(): Promise<void> {
  if (document.body.dataset["versions"] === undefined || location.protocol === "file:") return;
  let versions: unknown;
  try {
    versions = await (await fetch(`${toRoot}../versions.json`)).json();
  } catch {
    return;
  }
  if (!Array.isArray(versions) || versions.length < 2) return;
  for (const place of all("[data-version]")) replaceByChoice(place, versions.map(String));
}

function replaceByChoice(place: HTMLElement, versions: readonly string[]): void {
  const current = place.dataset["version"] ?? "";
  const label = document.createElement("label");
  label.className = "pick";
  const name = document.createElement("span");
  name.className = "vh";
  name.textContent = "Version";
  const select = document.createElement("select");
  select.title = versionTitle(current);
  for (const version of versions) {
    const option = new Option(versionLabel(version), version, false, version === current);
    option.title = versionTitle(version);
    select.append(option);
  }
  select.addEventListener("change", () => void open(select.value));
  label.append(name, select);
  place.replaceWith(label);
}

/**
 * Opens the same page in another version, or that version's home page if the page does not exist there.
 */
async function open(version: string): Promise<void> {
  const home = new URL(`${toRoot}../${version}/`, location.href);
  const page = new URL(document.body.dataset["page"] ?? "", home);
  const found = await fetch(page, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
  location.href = (found ? page : home).href;
}
