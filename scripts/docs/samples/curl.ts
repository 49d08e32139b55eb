import type { SampleBody, SampleCall } from "./call.ts";
import { jsonText } from "./text.ts";

/** The key comes from the environment. */
export function curlSample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  return [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${url}"`,
    `-H "${key.header}: ${key.prefix}$${key.variable}"`,
    ...headers.map(([name, value]) => `-H "${name}: ${value}"`),
    ...(body ? bodyOptions(body) : []),
  ].join(" \\\n  ");
}

function bodyOptions(body: SampleBody): string[] {
  switch (body.kind) {
    case "json":
      return [`-d '${jsonText(body.value).replaceAll("'", "'\\''")}'`];
    case "file":
      return [`--data-binary "@${body.file}"`];
    case "form":
      return [
        ...body.fields.map(([name, value]) => `-F "${name}=${value}"`),
        ...body.files.map(([name, file]) => `-F "${name}=@${file}"`),
      ];
  }
}
