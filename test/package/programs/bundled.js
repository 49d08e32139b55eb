import { openapiFetch } from "qodekit/openapi-fetch";
import * as qodexModule from "qodekit/qodex";
import * as teamsModule from "qodekit/teams";
import { qodex } from "./qodex.js";
import { report } from "./scenario.js";
import { teams } from "./teams.js";

/** For what runs a bundle: a page, a Worker. */
export const run = (base) =>
  report(base, {
    teams: teams(teamsModule, openapiFetch),
    qodex: qodex(qodexModule, openapiFetch),
  });
