export {
  type FlexibleLimiter,
  type SharedLimiterOptions,
  sharedLimiter,
} from "./limits/shared-store.ts";
