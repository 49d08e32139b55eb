import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/lib/paths.ts";
import type { Place } from "./tsserver.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** TypeScript 7's language server, which uses LSP instead of `tsserver`'s protocol. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #sequence = 0;
  #unread = Buffer.alloc(0);

  private constructor() {
    const program = join(root, "node_modules/typescript-7/bin/tsc");
    const args = [program, "--lsp", "--stdio"];
    this.#child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.#child.stdout?.on("data", (bytes: Buffer) => this.#read(bytes));
  }

  /** Starts the server for a folder with a `tsconfig.json`. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const hover = { contentFormat: ["markdown"] };
    await server.#ask("initialize", {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { hover } },
    });
    server.#send({ method: "initialized", params: {} });
    return server;
  }

  /** Opens a file like an editor, with a text that need not be on disk. */
  open(file: string, text: string): void {
    const textDocument = {
      uri: pathToFileURL(file).href,
      languageId: "typescript",
      version: 1,
      text,
    };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  /** The hover text of a name, in Markdown. */
  async hover(file: string, { line, offset }: Place): Promise<string> {
    const result = await this.#ask("textDocument/hover", {
      textDocument: { uri: pathToFileURL(file).href },
      position: { line: line - 1, character: offset - 1 },
    });
    return (result as { contents: { value: string } } | null)?.contents.value ?? "";
  }

  /** Stops the server, and waits for its exit. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill();
    await ended;
  }

  async #ask(method: string, params: object): Promise<unknown> {
    this.#sequence += 1;
    const id = this.#sequence;
    const answered = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(`language server: ${method}: ${error.message}`);
    return result;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  /** Each message has a header with its length in bytes. */
  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const end = this.#unread.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [, length = "0"] =
        /content-length: (\d+)/i.exec(this.#unread.subarray(0, end).toString()) ?? [];
      const until = end + 4 + Number(length);
      if (this.#unread.length < until) return;
      const message = JSON.parse(this.#unread.subarray(end + 4, until).toString()) as Message;
      this.#unread = this.#unread.subarray(until);
      if (message.id === undefined) continue;
      // A request of the server, such as for the editor's settings, which are empty.
      if (message.method) this.#send({ id: message.id, result: null });
      else this.#waiting.get(message.id)?.(message);
    }
  }
}
