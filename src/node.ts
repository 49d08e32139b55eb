/// <reference lib="esnext.disposable" preserve="true" />
export {
  type Dispatcher,
  type NodeFetch,
  type NodeFetchOptions,
  nodeFetch,
} from "./node/node-fetch.ts";
