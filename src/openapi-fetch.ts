export { openapiFetch } from "./openapi-fetch/client.ts";
export type {
  OpenapiFetch,
  OpenapiFetchContext,
  OpenapiFetchInit,
  OpenapiFetchMiddleware,
  OpenapiFetchResult,
} from "./openapi-fetch/types.ts";
