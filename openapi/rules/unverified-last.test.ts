import { describeRule } from "./lib/testing.ts";

const message =
  'A description has one paragraph for all that is unverified, its last: "**Unverified:** …".';
const withText = (text: string, ...says: string[]) => ({
  edit: { "list.description": text },
  says,
});

describeRule("unverified-last", {
  "the last paragraph": withText("Returns people.\n\n**Unverified:** the default\nof `limit`.\n"),
  "the only paragraph": withText("**Unverified:** the type."),
  "the word in code and as a plain word": withText(
    "An unverified claim. `**Unverified:** x`\n\nEnd.",
  ),
  "the first of two paragraphs": withText("**Unverified:** the route.\n\nReturns people.", message),
  "the end of a paragraph": withText("Returns people. **Unverified:** the route.", message),
  "two of them": withText("Text.\n\n**Unverified:** a.\n\n**Unverified:** b.", message),
  "two in one paragraph": withText("Text.\n\n**Unverified:** a. **Unverified:** b.", message),
  "another form": withText("Text.\n\n**Unverified**: the route.", message),
  "no emphasis": withText("Text.\n\nUnverified: the route.", message),
  "a schema": {
    edit: { "schemas.Error.description": "Unverified: all.\n\nMore." },
    says: [message],
  },
});
