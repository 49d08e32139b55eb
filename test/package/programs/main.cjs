const { openapiFetch } = require("qodekit/openapi-fetch");
const qodexModule = require("qodekit/qodex");
const teamsModule = require("qodekit/teams");
const { qodex } = require("./qodex.js");
const { report } = require("./scenario.js");
const { teams } = require("./teams.js");

report(process.argv[2], { teams: teams(teamsModule, openapiFetch), qodex: qodex(qodexModule, openapiFetch) });
