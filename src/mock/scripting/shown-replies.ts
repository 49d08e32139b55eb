import { hideSecrets, hideValues, secretHeader, secretName } from "../request-log/redact.ts";
import { withoutSecrets } from "../request-log/secrets.ts";
import type { ListedReply } from "./replies.ts";

/** Scripted replies without keys: a `match` may contain the one of a request. */
export const shownReplies = (
  replies: readonly ListedReply[],
  secrets: readonly string[],
): ListedReply[] => withoutSecrets(replies.map(withoutKeys), secrets);

function withoutKeys(reply: ListedReply): ListedReply {
  const { match } = reply;
  if (!match) return reply;
  const { headers, query } = match;
  const hide = <V extends object>(values: V, pattern: RegExp): V =>
    hideValues(values as Record<string, string>, (name) => pattern.test(name)) as V;
  return {
    ...reply,
    match: {
      ...match,
      ...(headers && { headers: hide(headers, secretHeader) }),
      ...(query && { query: hide(query, secretName) }),
      ...("body" in match && { body: hideSecrets(match.body) }),
    },
  };
}
