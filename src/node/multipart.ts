import { randomUUID } from "node:crypto";

/**
 * Serializes a form as `multipart/form-data` (RFC 7578, as
 * https://html.spec.whatwg.org/#multipart-form-data serializes it). Does not copy the parts: a file is
 * read when it is sent. The type includes the boundary.
 */
export function multipart(form: FormData): Blob {
  // Lower case, because a Blob lowercases its type.
  const boundary = `qodekit-${randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(lines(name))}"`;
    if (typeof value === "string") {
      parts.push(`${head}\r\n\r\n${lines(value)}\r\n`);
    } else {
      const type = value.type || "application/octet-stream";
      parts.push(`${head}; filename="${quoted(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`);
      parts.push(value, "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

/** Forms normalize line breaks to CRLF. */
const lines = (text: string) => text.replace(/\r\n?|\n/g, "\r\n");

const quoted = (text: string) =>
  text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
