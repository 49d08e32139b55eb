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
 * A copy of a JSON value without credentials: the values of properties and of `{ key, value }` pairs that
 * are named like one, of variables of type `secret`, and all settings in an `auth`.
 */
export function hideSecrets(value: unknown, depth = 0): unknown {
  if (depth > deepest) return tooDeep;
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  const isSecret = isSecretVariable(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === "auth") return [name, hideAll(inner, depth + 1)];
      const hide = isSecret ? name === "value" : isSecretName(name);
      return [name, (hide ? hideAll : hideSecrets)(inner, depth + 1)];
    }),
  );
}

/** Hides every text and number below a property, except those that name or describe another value. */
function hideAll(value: unknown, depth: number): unknown {
  if (depth > deepest) return tooDeep;
  if (typeof value === "string" || typeof value === "number") return hidden;
  if (Array.isArray(value)) return value.map((item) => hideAll(item, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isLabel = typeof inner === "string" && labels.has(name);
      return [name, isLabel ? inner : hideAll(inner, depth + 1)];
    }),
  );
}

/** Properties of a credential that say what it is: `{ type: "apikey", apikey: [{ key: "in", … }] }`. */
const labels: ReadonlySet<string> = new Set(["key", "name", "type"]);

/** The log, the page and `JSON.stringify` overflow the stack at a few thousand levels. */
export const deepest = 500;
export const tooDeep: string = `(nested deeper than ${deepest} levels)`;

/** Whether an object is a variable, a header or a setting with a secret value. */
function isSecretVariable(value: object): boolean {
  const { type, key, name } = value as Readonly<Record<string, unknown>>;
  if (type === "secret") return true;
  const named = typeof key === "string" ? key : name;
  return (
    "value" in value &&
    typeof named === "string" &&
    (secretName.test(named) || secretHeader.test(named))
  );
}

// In bodies, `key` is the name of a variable.
const isSecretName = (name: string): boolean => name !== "key" && secretName.test(name);
