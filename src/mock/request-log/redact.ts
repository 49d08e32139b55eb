/** Replaces hidden values. */
export const hidden = "***";

/** Header names of credentials in any API. */
export const secretHeader: RegExp =
  /authorization|cookie|api-?key|token|secret|password|signature/i;

/** Parameter and property names of credentials. (`nextToken` is a cursor.) */
export const secretName: RegExp =
  /^(token|key|apikey)$|access.?key|api.?key|access.?token|refresh.?token|secret|password|credential|signature/i;

/** A copy of headers or of a query, without the values of certain names. */
export function hideValues<V extends string | string[]>(
  values: Readonly<Record<string, V>>,
  isSecret: (name: string) => boolean,
): Record<string, V | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isSecret(name) ? hidden : value]),
  );
}

/**
 * A copy of a JSON value without the values of properties named like a credential, and without the value
 * of a variable of type `secret`.
 */
export function hideSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== "object" || value === null) return value;
  const isSecret = (value as { type?: unknown }).type === "secret";
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const hide = typeof inner === "string" && (isSecret ? name === "value" : isSecretName(name));
      return [name, hide ? hidden : hideSecrets(inner)];
    }),
  );
}

// In bodies, `key` is the name of a variable.
const isSecretName = (name: string): boolean => name !== "key" && secretName.test(name);
