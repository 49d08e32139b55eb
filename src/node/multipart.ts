import { randomUUID } from "node:crypto";

/**
 * A form as `multipart/form-data` (RFC 7578, in the writing of https://html.spec.whatwg.org/#multipart-form-data).
 * The parts stay where they are: a file is read when it is sent. The type has the boundary.
 */
export function multipart(form: FormData): Blob {
  // In lower case, because a Blob writes its type so.
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

/** Every kind of line break is CRLF in a form. */
const lines = (text: string) => text.replace(/\r\n?|\n/g, "\r\n");

const quoted = (text: string) =>
  text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
