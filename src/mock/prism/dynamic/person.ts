import type { Random } from "../../server/random.ts";

const given = ["Alex", "Amira", "Chen", "Ines", "Jonas", "Kofi", "Maya", "Noor", "Priya", "Sam"];
const family = ["Berg", "Costa", "Diaz", "Haddad", "Lee", "Mensah", "Novak", "Patel", "Silva"];

/** A generated person. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly username: string;
  /** Whether the object describes a person: it has an email address. */
  readonly isPerson?: boolean;
}

/** Generates a person. The domain of the email address is reserved for examples (RFC 2606). */
export function personFrom(random: Random): Person {
  const one = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? "";
  const [first, last] = [one(given), one(family)];
  const name = `${first}.${last}`.toLowerCase();
  return {
    given: first,
    family: last,
    email: `${name}@example.com`,
    username: name.replace(".", "-"),
  };
}

/** The value of a property about a person, by its name; `undefined` for other properties. */
export function aboutPerson(
  property: string,
  example: unknown,
  person: Person,
): string | undefined {
  if (typeof example !== "string") return undefined;
  if (/^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(example)) return person.email;
  if (/^username$/i.test(property) && /^[\w-]+$/.test(example)) return person.username;
  if (/^(givenName|firstName)$/.test(property)) return person.given;
  if (/^(familyName|lastName)$/.test(property)) return person.family;
  const isName = /^[A-Z][a-z]+$/.test(example);
  if (person.isPerson && isName && property === "name") return person.given;
  const isFullName = /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(example);
  if (isFullName && /^(name|fullName|displayName|createdBy|updatedBy)$/.test(property)) {
    return `${person.given} ${person.family}`;
  }
  return undefined;
}
