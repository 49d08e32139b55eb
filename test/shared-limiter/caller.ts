/**
 * A process that calls the Qodex API and shares its quota with others: the child of `redis.test.ts`, which
 * passes its task as arguments and starts it with a message.
 */
import { once } from "node:events";
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { sharedLimiter } from "../../src/limits/shared-store.ts";
import { createQodex } from "../../src/qodex.ts";

const [redisPort, baseUrl = "", points, duration, calls] = process.argv.slice(2);

const redis = new Redis({ host: "127.0.0.1", port: Number(redisPort) });
const limiter = new RateLimiterRedis({
  storeClient: redis,
  points: Number(points),
  duration: Number(duration),
});
const qodex = createQodex({ apiKey: "key", baseUrl, limiter: sharedLimiter(limiter), retry: 0 });
await redis.ping();

process.send?.("ready");
await once(process, "message");
await Promise.all(Array.from({ length: Number(calls) }, () => qodex.users.getMe()));
redis.disconnect();
process.disconnect();
