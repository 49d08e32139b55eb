import type { SampleBody, SampleCall } from "./call.ts";
import { jsonText, lines, quoted } from "./text.ts";

/** Uses the standard library. */
export function rubySample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  const verb = method.charAt(0) + method.slice(1).toLowerCase();
  const value = `ENV.fetch("${key.variable}")`;
  return lines(
    'require "net/http"',
    "",
    `uri = URI(${text(url)})`,
    `request = Net::HTTP::${verb}.new(uri)`,
    `request["${key.header}"] = ${key.prefix ? `${quoted(key.prefix)} + ` : ""}${value}`,
    ...headers.map(([name, one]) => `request[${text(name)}] = ${text(one)}`),
    ...(body ? bodyLines(body) : []),
    "",
    "response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) do |http|",
    "  http.request(request)",
    "end",
    "puts response.body",
  );
}

/** Ruby interpolates `#{…}` in double quotes. */
const text = (value: string): string => quoted(value).replaceAll("#", "\\#");

function bodyLines(body: SampleBody): string[] {
  switch (body.kind) {
    case "json":
      return [`request.body = <<'JSON'\n${jsonText(body.value)}\nJSON`];
    case "file":
      return [`request.body = File.binread(${text(body.file)})`];
    case "form": {
      const fields = body.fields.map(([name, value]) => `[${text(name)}, ${text(value)}]`);
      const files = body.files.map(([name, file]) => `[${text(name)}, File.open(${text(file)})]`);
      return [`request.set_form([${[...fields, ...files].join(", ")}], "multipart/form-data")`];
    }
  }
}
