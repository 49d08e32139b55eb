import type { SampleBody, SampleCall } from "./call.ts";
import { fieldHead, fileHead, jsonText, lines, quoted, singleFile } from "./text.ts";

/** Uses `java.net.http`; text blocks need Java 15. */
export function javaSample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  const value = `System.getenv("${key.variable}")`;
  return lines(
    "import java.net.URI;",
    "import java.net.http.*;",
    ...importsOf(body).map((name) => `import ${name};`),
    "",
    "public class Example {",
    "  public static void main(String[] args) throws Exception {",
    ...(body?.kind === "form" ? formLines(body) : []),
    "    var request = HttpRequest.newBuilder()",
    `        .uri(URI.create(${quoted(url)}))`,
    `        .header("${key.header}", ${key.prefix ? `${quoted(key.prefix)} + ` : ""}${value})`,
    ...headers.map(([name, text]) => `        .header(${quoted(name)}, ${quoted(text)})`),
    body?.kind === "form" &&
      '        .header("Content-Type", "multipart/form-data; boundary=" + boundary)',
    method !== "GET" &&
      `        .method("${method}", HttpRequest.BodyPublishers.${publisher(body)})`,
    "        .build();",
    "    var response = HttpClient.newHttpClient()",
    "        .send(request, HttpResponse.BodyHandlers.ofString());",
    "    System.out.println(response.body());",
    "  }",
    "}",
  );
}

const importsOf = (body: SampleBody | undefined): string[] =>
  body?.kind === "file"
    ? ["java.nio.file.Path"]
    : body?.kind === "form"
      ? ["java.nio.file.Files", "java.nio.file.Path", "java.util.UUID"]
      : [];

function publisher(body: SampleBody | undefined): string {
  switch (body?.kind) {
    case undefined:
      return "noBody()";
    case "json":
      // A text block has escapes, and ends at three quotes.
      return `ofString("""\n${jsonText(body.value).replaceAll("\\", "\\\\").replaceAll('"""', '""\\"')}""")`;
    case "file":
      return `ofFile(Path.of(${quoted(body.file)}))`;
    case "form":
      return "ofString(body)";
  }
}

function formLines(body: Extract<SampleBody, { kind: "form" }>): string[] {
  const { fields, name, file } = singleFile(body);
  // An empty line ends the headers of a part.
  const head = (part: readonly string[]) =>
    part.map((line, index) => {
      const end = index === part.length - 1 ? "\r\n" : "";
      return `        ${quoted(line + end)},`;
    });
  return [
    "    var boundary = UUID.randomUUID().toString();",
    "    var body = String.join(",
    '        "\\r\\n",',
    ...fields.flatMap(([field, value]) => [
      '        "--" + boundary,',
      ...head(fieldHead(field)),
      `        ${quoted(value)},`,
    ]),
    '        "--" + boundary,',
    ...head(fileHead(name, file)),
    `        Files.readString(Path.of(${quoted(file)})),`,
    '        "--" + boundary + "--");',
  ];
}
