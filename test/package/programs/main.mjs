import process from "node:process";
import * as qodexModule from "qodekit/qodex";
import * as teamsModule from "qodekit/teams";
import { qodex } from "./qodex.js";
import { report } from "./scenario.js";
import { teams } from "./teams.js";

await report(process.argv[2], { teams: teams(teamsModule), qodex: qodex(qodexModule) });
