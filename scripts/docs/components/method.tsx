/** A method in its colour: a word in menus, a pill at the head of a page. */
export function Method({
  name,
  short = false,
  pill = false,
}: {
  name: string;
  short?: boolean;
  pill?: boolean;
}) {
  const text = short && name === "DELETE" ? "DEL" : name;
  return <span class={`m ${pill ? "pill " : ""}${name.toLowerCase()}`}>{text}</span>;
}
