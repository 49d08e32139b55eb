import type { SampleBody, SampleCall } from "./call.ts";
import { fieldHead, fileHead, indented, lines, quoted, room, singleFile } from "./text.ts";

/** Uses the standard library, so that the sample runs without installing anything. */
export function pythonSample(call: SampleCall): string {
  const { method, url, body } = call;
  return lines(
    body?.kind === "json" && "import json",
    "import os",
    "import urllib.request",
    body?.kind === "form" && "import uuid",
    "",
    ...(body ? bodyLines(body) : []),
    "request = urllib.request.Request(",
    `    ${quoted(url)},`,
    method !== "GET" && `    method=${quoted(method)},`,
    "    headers={",
    ...headersOf(call).map((header) => `        ${header},`),
    "    },",
    body && `    data=${body.kind === "json" ? "json.dumps(body).encode()" : "body"},`,
    ")",
    "with urllib.request.urlopen(request) as response:",
    "    print(response.read().decode())",
  );
}

function headersOf({ key, headers, body }: SampleCall): string[] {
  const value = `os.environ["${key.variable}"]`;
  return [
    `"${key.header}": ${key.prefix ? `${quoted(key.prefix)} + ` : ""}${value}`,
    ...headers.map(([name, text]) => `${quoted(name)}: ${quoted(text)}`),
    ...(body?.kind === "form"
      ? ['"Content-Type": f"multipart/form-data; boundary={boundary}"']
      : []),
  ];
}

function bodyLines(body: SampleBody): string[] {
  switch (body.kind) {
    case "json":
      return [`body = ${literal(body.value)}`, ""];
    case "file":
      return [`with open(${quoted(body.file)}, "rb") as file:`, "    body = file.read()", ""];
    case "form": {
      const { fields, name, file } = singleFile(body);
      return [
        "boundary = uuid.uuid4().hex",
        "head = [",
        ...fields.map(
          ([field, value]) =>
            `    f'--{boundary}\\r\\n${fieldHead(field).join("\\r\\n")}\\r\\n\\r\\n${value}\\r\\n',`,
        ),
        `    f'--{boundary}\\r\\n${fileHead(name, file).join("\\r\\n")}\\r\\n\\r\\n',`,
        "]",
        `with open(${quoted(file)}, "rb") as file:`,
        '    body = "".join(head).encode() + file.read() + f"\\r\\n--{boundary}--\\r\\n".encode()',
        "",
      ];
    }
  }
}

/** JSON strings and numbers are valid Python; its three literals are not. */
const words: Readonly<Record<string, string>> = { true: "True", false: "False", null: "None" };

function literal(value: unknown): string {
  if (Array.isArray(value)) return nested(value.map(literal), "[", "]");
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([k, v]) => `${quoted(k)}: ${literal(v)}`);
    return nested(entries, "{", "}");
  }
  const text = JSON.stringify(value);
  return words[text] ?? text;
}

/** On one line if it fits. */
function nested(parts: readonly string[], open: string, close: string): string {
  const flat = open + parts.join(", ") + close;
  if (flat.length <= room && !flat.includes("\n")) return flat;
  return `${open}\n${indented(parts.join(",\n"), "    ")},\n${close}`;
}
