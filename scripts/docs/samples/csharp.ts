import type { SampleBody, SampleCall } from "./call.ts";
import { jsonText, lines, quoted, singleFile } from "./text.ts";

/** Uses `HttpClient`; raw strings need C# 11. */
export function csharpSample(call: SampleCall): string {
  const { method, url, key, headers, body } = call;
  const verb = method.charAt(0) + method.slice(1).toLowerCase();
  const value = `Environment.GetEnvironmentVariable("${key.variable}")`;
  return lines(
    "using System;",
    body?.kind === "file" || body?.kind === "form" ? "using System.IO;" : undefined,
    "using System.Net.Http;",
    body?.kind === "file" && "using System.Net.Http.Headers;",
    body?.kind === "json" && "using System.Text;",
    "",
    "using var client = new HttpClient();",
    `using var request = new HttpRequestMessage(HttpMethod.${verb}, ${quoted(url)});`,
    `request.Headers.Add("${key.header}", ${key.prefix ? `${quoted(key.prefix)} + ` : ""}${value});`,
    ...headers
      .filter(([name]) => name !== "Content-Type")
      .map(([name, text]) => `request.Headers.Add(${quoted(name)}, ${quoted(text)});`),
    ...(body ? bodyLines(body) : []),
    "",
    "using var response = await client.SendAsync(request);",
    "Console.WriteLine(await response.Content.ReadAsStringAsync());",
  );
}

function bodyLines(body: SampleBody): string[] {
  switch (body.kind) {
    case "json": {
      const text = jsonText(body.value);
      const fence = '"'.repeat(
        Math.max(3, ...[...text.matchAll(/"+/g)].map(([q]) => q.length + 1)),
      );
      return [
        `request.Content = new StringContent(${fence}`,
        text,
        `${fence}, Encoding.UTF8, ${quoted(body.type)});`,
      ];
    }
    case "file":
      return [
        `request.Content = new ByteArrayContent(File.ReadAllBytes(${quoted(body.file)}));`,
        `request.Content.Headers.ContentType = new MediaTypeHeaderValue(${quoted(body.type)});`,
      ];
    case "form": {
      const { fields, name, file } = singleFile(body);
      return [
        "request.Content = new MultipartFormDataContent",
        "{",
        ...fields.map(
          ([field, value]) => `    { new StringContent(${quoted(value)}), ${quoted(field)} },`,
        ),
        `    { new ByteArrayContent(File.ReadAllBytes(${quoted(file)})), ${quoted(name)}, ${quoted(file)} },`,
        "};",
      ];
    }
  }
}
