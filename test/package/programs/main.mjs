import process from "node:process";
import { openapiFetch } from "qodekit/openapi-fetch";
import * as qodexModule from "qodekit/qodex";
import * as teamsModule from "qodekit/teams";
import { qodex } from "./qodex.js";
import { report } from "./scenario.js";
import { teams } from "./teams.js";

await report(process.argv[2], {
  teams: teams(teamsModule, openapiFetch),
  qodex: qodex(qodexModule, openapiFetch),
});
