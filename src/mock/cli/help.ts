import { allApis, defaultPorts } from "../server/apis.ts";

const ports = allApis.map((api) => `${api} ${defaultPorts[api]}`).join(", ");

/** The text of `qodekit mock --help`. */
export const mockHelp: string = `Usage: qodekit mock [api ...] [options]

Starts a server that behaves as the contract of the API says: it answers with the contract's examples
and refuses requests that the contract does not allow. No key, no account and no network is needed.

APIs: ${allApis.join(", ")} (default: all)

Where it listens:
  --port <number>        The port; 0 for any free one. The next API takes the next port.
  --port <list>          A port for each API, such as teams=4010,qodex=4011.
                         Default: ${ports}.
  --host <address>       The address to listen on. Default: 127.0.0.1, only this machine.
                         With another address, everybody who can reach it can read and script all requests.
  --allow-host <name>    Answers /__mock/ to this host name too, with --upstream all routes. Without it
                         only to IP addresses, localhost and names without a dot (DNS rebinding).
  --tls-cert <file>      Serves HTTPS with this certificate (PEM), and with the key of
  --tls-key <file>       this file.

What it answers:
  --dynamic              Random data that fits the schema, in place of the examples.
  --stateful             Remembers what is created, changed and deleted until POST /__mock/reset:
                         collections, environments, mocks, monitors, workspaces, their tags; members.
  --strict               Refuses query parameters that the contract does not name, and values outside
                         its lists of known values. Without it they pass and are reported.
  --max-body <bytes>     Answers 413 to larger bodies. Default: 20971520 (20 MiB).
  --seed <number>        Makes all that is random repeatable: data, new ids, delays and failures.
  --key <key>            Accepts this key; others get the vendor's 401. May be given many times.
  --keys-file <file>     Accepts the keys of a file, one a line. Default: any key passes.
  --delay <ms>           Waits before each answer: 100 milliseconds, from 50..200, or by a distribution:
                         lognormal:120,0.6 (median, standard deviation of the logarithm).
  --fail <share>         Answers a share of the requests with an error that is declared for them,
                         as in 5%. With statuses and faults to choose from: 5%:503,reset. The faults:
                         reset, empty (closed before the answer), cut (in its middle), dribble
                         (20 pieces, 250 ms apart), timeout (no answer).
  --rate-limit           Enforces the limits that the vendor documents, with its headers and its 429.
  --monthly-quota <n>    Beyond so many requests of a key, answers the 429 of a used-up allowance.

Compare a real API with its contract:
  --upstream <url>       Forwards GET and HEAD to this API, and reports in what the answers differ
                         from the contract. Needs one API. Ctrl+C shows a summary.
  --allow-writes         Forwards POST, PUT, PATCH and DELETE too. They change what is real.

How it runs:
  --log <form>           One line per request on stderr: pretty, json or silent. Default: pretty.
  --watch                Reads a contract again when its file changes. The port stays.
  --until-stdin-ends     Stops when stdin is closed: with the program that started it.
  --openapi              Prints where the contracts are, one line of JSON each, and ends.
  -h, --help             This text.

When it is ready it prints one line of JSON per API on stdout:
  {"api":"teams","url":"http://127.0.0.1:${defaultPorts.teams}","pid":1234}
Stop it with Ctrl+C (SIGINT) or SIGTERM.

Try:
  curl -H "Authorization: Bearer any" http://127.0.0.1:${defaultPorts.teams}/v1/organizations/org_xxx/members
  Add -H "Prefer: code=404" for a declared error, "Prefer: example=empty" for a named example,
  "Prefer: dynamic=true" for random data.
  Open http://127.0.0.1:${defaultPorts.teams}/__mock/ in a browser to look inside.
  curl http://127.0.0.1:${defaultPorts.teams}/__mock/requests
  shows what was asked; /__mock/openapi.yaml and /__mock/openapi-3.0.json are the contract. To script an answer:
  curl -H "Content-Type: application/json" -d '{"operationId":"listMembers","status":503,"times":2}' \\
    http://127.0.0.1:${defaultPorts.teams}/__mock/replies
  curl -X POST http://127.0.0.1:${defaultPorts.teams}/__mock/sessions
  gives an API key: requests with it have their own replies, state, record and limits.
`;
