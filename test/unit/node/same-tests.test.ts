import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { sameTestsOn } from "../../support/client/transports.ts";

sameTestsOn("qodekit/node", nodeFetch());
