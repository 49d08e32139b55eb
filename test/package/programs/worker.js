import { run } from "./bundled.js";

export default {
  /** The handler of `workerd test`. */
  test: (_controller, { BASE }) => run(BASE),
};
