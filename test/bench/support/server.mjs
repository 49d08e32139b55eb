import { createServer } from "node:http";

/** The benchmarks' server in a separate process. Plain JavaScript, because Node 20 runs it too. */
const page = (number, nextToken) =>
  JSON.stringify({ members: [{ id: `member_${number}` }], maxResults: 20, nextToken });
const only = page(1, "");
const server = createServer((request, response) => {
  // A list with many pages: `pages=100` in the query; the cursor is the page number.
  const { searchParams } = new URL(request.url, "http://127.0.0.1");
  const pages = Number(searchParams.get("email"));
  const next = Number(searchParams.get("nextToken")) + 1;
  const body = pages ? page(next, next < pages ? String(next) : "") : only;
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.once("disconnect", () => process.exit());
