import type { Mocker } from "../prism/prism.ts";
import { isBroken } from "../prism/violations.ts";
import { mediaRanges } from "./accept.ts";

/** Responds to a malformed `Accept` header, on which Prism throws. A rejection does not depend on it. */
export function guardAccept(mock: Mocker): Mocker {
  return (call) => {
    const { data, validations } = call.input;
    if (isBroken(validations) || mediaRanges(data.headers["accept"])) return mock(call);
    return () => ({ _tag: "Left", left: malformed() });
  };
}

const malformed = (): Error =>
  Object.assign(new Error("The Accept header is malformed"), {
    status: 400,
    detail: "It lists media types, such as: application/json, text/*;q=0.5. `q` is from 0 to 1.",
  });
