import type { SampleBody, SampleCall } from "./call.ts";
import { jsonText, lines, quoted, singleFile } from "./text.ts";

const check = ["\tif err != nil {", "\t\tlog.Fatal(err)", "\t}"];

/** Uses the standard library. */
export function goSample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  const value = `os.Getenv("${key.variable}")`;
  return lines(
    "package main",
    "",
    "import (",
    ...importsOf(body).map((name) => `\t"${name}"`),
    ")",
    "",
    "func main() {",
    ...(body ? bodyLines(body) : []),
    `\trequest, err := http.NewRequest("${method}", ${quoted(url)}, ${body ? "body" : "nil"})`,
    ...check,
    `\trequest.Header.Set("${key.header}", ${key.prefix ? `${quoted(key.prefix)}+` : ""}${value})`,
    ...headers.map(([name, text]) => `\trequest.Header.Set(${quoted(name)}, ${quoted(text)})`),
    body?.kind === "form" && '\trequest.Header.Set("Content-Type", form.FormDataContentType())',
    "",
    "\tresponse, err := http.DefaultClient.Do(request)",
    ...check,
    "\tdefer response.Body.Close()",
    "\tfmt.Println(response.Status)",
    "\tio.Copy(os.Stdout, response.Body)",
    "}",
  );
}

function importsOf(body: SampleBody | undefined): string[] {
  const names = ["fmt", "io", "log", "net/http", "os"];
  if (body?.kind === "json") names.push("strings");
  if (body?.kind === "form") names.push("bytes", "mime/multipart");
  return names.sort();
}

function bodyLines(body: SampleBody): string[] {
  switch (body.kind) {
    case "json": {
      const text = jsonText(body.value);
      // A raw string has no escapes, so it cannot contain backticks.
      return [`\tbody := strings.NewReader(${text.includes("`") ? quoted(text) : `\`${text}\``})`];
    }
    case "file":
      return [`\tbody, err := os.Open(${quoted(body.file)})`, ...check, "\tdefer body.Close()", ""];
    case "form": {
      const { fields, name, file } = singleFile(body);
      return [
        `\tfile, err := os.Open(${quoted(file)})`,
        ...check,
        "\tdefer file.Close()",
        "\tbody := &bytes.Buffer{}",
        "\tform := multipart.NewWriter(body)",
        ...fields.map(([field, value]) => `\tform.WriteField(${quoted(field)}, ${quoted(value)})`),
        `\tpart, err := form.CreateFormFile(${quoted(name)}, ${quoted(file)})`,
        ...check,
        "\tio.Copy(part, file)",
        "\tform.Close()",
        "",
      ];
    }
  }
}
