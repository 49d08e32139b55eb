import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The server of the latency benchmark, in a process of its own. */
const body = JSON.stringify({ members: [{ id: "member_abc123" }], maxResults: 20, nextToken: "" });
const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
