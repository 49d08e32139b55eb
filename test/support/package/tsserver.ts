import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";

/** A position in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/** A file in an editor. */
export interface OpenFile {
  readonly file: string;
  readonly text: string;
}

/** The hover text of a name. */
export interface QuickInfo {
  /** The declaration. */
  readonly displayString: string;
  readonly documentation: string;
  /** For example `deprecated`. */
  readonly kindModifiers: string;
  readonly tags: readonly { readonly name: string; readonly text?: string }[];
}

/** An entry of a completion list. */
export interface Completion {
  readonly name: string;
  readonly kind: string;
  readonly kindModifiers?: string;
}

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** The server that editors use, through its own protocol. */
export class Tsserver {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #sequence = 0;
  #unread = "";

  /** @param typescript the dev dependency of the server: `typescript` or `typescript-5.9`. */
  constructor(typescript: string) {
    const program = join(root, "node_modules", typescript, "lib/tsserver.js");
    const args = [program, "--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
    this.#child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => this.#read(text));
  }

  /** Opens a file like an editor, with a text that need not be on disk. */
  async open(file: string, text: string): Promise<void> {
    this.#send("open", { file, fileContent: text });
    await this.#ask("projectInfo", { file, needFileNameList: false });
  }

  /**
   * Opens several files at once: after each opening, the server would check the project anew. It proposes no
   * imports, for which it would read all dependencies of this repository.
   */
  async openAll(files: readonly OpenFile[]): Promise<void> {
    await this.#ask("configure", { preferences: { includePackageJsonAutoImports: "off" } });
    const openFiles = files.map(({ file, text }) => ({ file, fileContent: text }));
    await this.#ask("updateOpen", { openFiles });
    for (const { file } of files) await this.#ask("projectInfo", { file, needFileNameList: false });
  }

  quickInfo(file: string, place: Place): Promise<QuickInfo> {
    return this.#ask("quickinfo", { file, ...place }) as Promise<QuickInfo>;
  }

  async completions(file: string, place: Place): Promise<Completion[]> {
    const body = await this.#ask("completionInfo", { file, ...place });
    return [...(body as { entries: Completion[] }).entries];
  }

  /** The diagnostics of a file. */
  async problems(file: string): Promise<string[]> {
    const body = await this.#ask("semanticDiagnosticsSync", { file });
    return (body as { text: string }[]).map(({ text }) => text);
  }

  /** Stops the server, and waits for its exit. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill();
    await ended;
  }

  async #ask(command: string, args: object): Promise<unknown> {
    const answered = new Promise<Message>((resolve) => {
      this.#waiting.set(this.#sequence + 1, resolve);
    });
    this.#send(command, args);
    const { success, message, body } = await answered;
    if (!success) throw new Error(`tsserver: ${command}: ${message}`);
    return body;
  }

  #send(command: string, args: object): void {
    this.#sequence += 1;
    const request = { seq: this.#sequence, type: "request", command, arguments: args };
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
  }

  /** Every message is one line of JSON after a header; an incomplete last line waits for the rest. */
  #read(text: string): void {
    const lines = (this.#unread + text).split(/\r?\n/);
    this.#unread = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("{")) continue;
      const message = JSON.parse(line) as Message;
      if (message.type !== "response" || message.request_seq === undefined) continue;
      this.#waiting.get(message.request_seq)?.(message);
      this.#waiting.delete(message.request_seq);
    }
  }
}

/** The position of a mark in a text: `before|after` without the mark. */
export function placeOf(text: string, mark: string): { text: string; place: Place } {
  const index = text.indexOf(mark);
  if (index < 0 || text.indexOf(mark, index + 1) >= 0) throw new Error(`One ${mark} is needed.`);
  const before = text.slice(0, index).split("\n");
  const place = { line: before.length, offset: (before.at(-1) ?? "").length + 1 };
  return { text: text.slice(0, index) + text.slice(index + mark.length), place };
}
