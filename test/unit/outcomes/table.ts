import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a table, with cells between `|`. */
export function rowsOf(file: string): string[][] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  html: "text/html",
  text: "text/plain",
};

/** A response with the status, type and body of a row. */
export function responseOf(status = "", type = "", body = ""): Response {
  const code = Number(status);
  const headers = types[type] === undefined ? {} : { "content-type": types[type] };
  const isNull = [204, 205, 304].includes(code);
  return new Response(isNull ? null : body, { status: code, headers });
}
