import { run } from "./bundled.js";

export default {
  /** What `workerd test` calls. */
  test: (_controller, { BASE }) => run(BASE),
};
