import { Pool } from "undici";

/** The task of the load process: repeat one request. */
export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly connections: number;
  readonly milliseconds: number;
}

/** The result of the load process. */
export interface Loaded {
  /** The number of successful responses. */
  readonly answered: number;
  /** The first unsuccessful response. */
  readonly failure?: string;
  readonly milliseconds: number;
}

async function run(load: Load): Promise<Loaded> {
  const { origin, path, headers, body, connections, milliseconds } = load;
  const pool = new Pool(origin, { connections });
  const method = load.method as "GET" | "POST";
  let answered = 0;
  let failure: string | undefined;
  const start = performance.now();
  const one = async (): Promise<void> => {
    while (failure === undefined && performance.now() - start < milliseconds) {
      const response = await pool.request({ path, method, headers, body: body ?? null });
      const text = await response.body.text();
      if (response.statusCode < 300) answered += 1;
      else failure = `${response.statusCode} ${text}`;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const passed = performance.now() - start;
  await pool.close();
  return { answered, milliseconds: passed, ...(failure === undefined ? {} : { failure }) };
}

/** The load generator of the mock's benchmark, in a separate process. */
process.on("message", (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (cause: unknown) => process.send?.({ answered: 0, milliseconds: 0, failure: String(cause) }),
  );
});
process.once("disconnect", () => process.exit());
