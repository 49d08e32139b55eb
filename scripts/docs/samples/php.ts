import type { SampleBody, SampleCall } from "./call.ts";
import { jsonText, lines, quoted } from "./text.ts";

/** Uses the curl extension. */
export function phpSample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  return lines(
    "<?php",
    "",
    `$curl = curl_init(${text(url)});`,
    "curl_setopt_array($curl, [",
    method !== "GET" && `    CURLOPT_CUSTOMREQUEST => "${method}",`,
    "    CURLOPT_RETURNTRANSFER => true,",
    "    CURLOPT_HTTPHEADER => [",
    `        "${key.header}: ${key.prefix}" . getenv("${key.variable}"),`,
    ...headers.map(([name, value]) => `        ${text(`${name}: ${value}`)},`),
    "    ],",
    body && `    CURLOPT_POSTFIELDS => ${content(body)},`,
    "]);",
    "$response = curl_exec($curl);",
    "if ($response === false) {",
    "    throw new RuntimeException(curl_error($curl));",
    "}",
    "echo $response;",
  );
}

/** Uses double quotes unless PHP would interpolate variables. */
const text = (value: string): string =>
  value.includes("$")
    ? `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`
    : quoted(value);

function content(body: SampleBody): string {
  switch (body.kind) {
    case "json":
      return `<<<'JSON'\n${jsonText(body.value)}\nJSON`;
    case "file":
      return `file_get_contents(${text(body.file)})`;
    case "form":
      return `[\n${[
        ...body.fields.map(([name, value]) => `        ${text(name)} => ${text(value)},`),
        ...body.files.map(
          ([name, file]) => `        ${text(name)} => new CURLFile(${text(file)}),`,
        ),
      ].join("\n")}\n    ]`;
  }
}
