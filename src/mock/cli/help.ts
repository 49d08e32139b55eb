import { allApis, defaultPorts } from "../server/apis.ts";

const ports = allApis.map((api) => `${api} ${defaultPorts[api]}`).join(", ");

/** The text of `qodekit mock --help`. */
export const mockHelp: string = `Usage: qodekit mock [api ...] [options]

Starts a server that implements the contract of the API: it responds with the contract's examples and
rejects requests that the contract does not allow. It needs no key, no account and no network.

APIs: ${allApis.join(", ")} (default: all)

Where it listens:
  --port <number>        The port; 0 for any free one. The next API takes the next port.
  --port <list>          A port for each API, such as teams=4010,qodex=4011.
                         Default: ${ports}; also for an API not in the list.
  --host <address>       The address to listen on. Default: 127.0.0.1, only this machine.
                         With another address, everybody who can reach it can read and script all requests.
  --allow-host <name>    Serves /__mock/ for this host name too, with --upstream all routes. Without it
                         only for IP addresses, localhost and names without a dot (DNS rebinding).
  --tls-cert <file>      Serves HTTPS with this certificate (PEM), and with the key in
  --tls-key <file>       this file.

How it responds:
  --dynamic              Random data that fits the schema, instead of the examples.
  --stateful             Stores what is created, changed and deleted until POST /__mock/reset:
                         collections and their content, APIs, environments, forks, comments, mocks,
                         monitors, workspaces, tags; members and usage events.
  --strict               Rejects undeclared query parameters, and values outside the lists of known
                         values. Without it they are accepted and reported.
  --max-body <bytes>     Responds with 413 to larger bodies. Default: 20971520 (20 MiB).
  --seed <number>        Makes everything random repeatable: data, new ids, delays and failures.
  --key <key>            Accepts this key; others get the vendor's 401. Can be repeated.
  --keys-file <file>     Accepts the keys in a file, one per line. Default: accepts any key.
  --delay <ms>           Delays each response: by 100 milliseconds, from 50..200, or by a distribution:
                         lognormal:120,0.6 (median, standard deviation of the logarithm).
  --fail <share>         Responds to a share of the requests with an error that their operation
                         declares, as in 5%. With statuses and faults to choose from: 5%:503,reset.
                         The faults: reset, empty (closed before the response), cut (in its middle),
                         dribble (20 pieces, 250 ms apart), timeout (no response).
  --rate-limit           Enforces the vendor's documented limits (only Qodex has some), with its headers
                         and its 429.
  --monthly-quota <n>    Qodex: responds with the 429 of an exhausted allowance after n requests of a key.

Compare a real API with its contract:
  --upstream <url>       Forwards GET and HEAD to this API, and reports how the responses differ from
                         the contract. Needs one API. Ctrl+C shows a summary.
  --allow-writes         Forwards POST, PUT, PATCH and DELETE too. They change real data.

How it runs:
  --log <format>         One line per request on stderr: pretty, json or silent. Default: pretty.
                         With json, notices are lines of JSON too.
  --watch                Reloads a contract when its file changes. The port stays.
  --until-stdin-ends     Stops when stdin is closed: together with the program that started it.
  --openapi              Prints the paths of the contracts, one line of JSON each, and exits.
  -h, --help             Print this text.

When it is ready it prints one line of JSON per API on stdout:
  {"api":"teams","url":"http://127.0.0.1:${defaultPorts.teams}","pid":1234}
Stop it with Ctrl+C (SIGINT) or SIGTERM.

Try:
  curl -H "Authorization: Bearer any" http://127.0.0.1:${defaultPorts.teams}/v1/organizations/org_xxx/members
  Add -H "Prefer: code=404" for a declared error, "Prefer: example=empty" for a named example,
  "Prefer: dynamic=true" for random data.
  Open http://127.0.0.1:${defaultPorts.teams}/__mock/ in a browser to inspect the mock.
  curl http://127.0.0.1:${defaultPorts.teams}/__mock/requests
  shows the received requests; /__mock/openapi.yaml and /__mock/openapi-3.0.json are the contract.
  To script a response:
  curl -H "Content-Type: application/json" -d '{"operationId":"listMembers","status":503,"times":2}' \\
    http://127.0.0.1:${defaultPorts.teams}/__mock/replies
  curl -X POST http://127.0.0.1:${defaultPorts.teams}/__mock/sessions
  returns an API key: requests with it have their own replies, state, log and limits.
`;
