/** An HTTP method in its colour: plain in menus, a pill in the page header. */
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
