import { nodeFetch } from "../../../src/node.ts";
import { sameTestsOn } from "../../support/transports.ts";

sameTestsOn("qodekit/node", nodeFetch());
