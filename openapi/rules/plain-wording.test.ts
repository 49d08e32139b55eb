import { describeRule } from "./lib/testing.ts";

const says = (text: string, ...messages: string[]) => ({
  edit: { "list.description": text },
  says: messages,
});

describeRule("plain-wording", {
  "plain words": { edit: { "list.description": "The service stands. It holds the key, as told." } },
  "the words in code": { edit: { "list.description": "Sends `is told`.\n\n```\nwhoever\n```\n" } },
  "an example's value": {
    edit: { "listBody.examples.firstPage.value": { members: [{ name: "Whoever" }] } },
  },
  "what is not known": says(
    "The unit is not known.",
    'The text says "not known". Write what is the case; what is not confirmed goes into "**Unv',
  ),
  "what is said": says("The folder is said\nto be empty.", 'says "is said to". Write who says it'),
  "what cannot be undone": says("No way back.", '"This cannot be undone, as far as we know."'),
  "who is told": says("Nobody is told.", "what happens, with the subject first"),
  "what is given": says("The ids are given.", 'says "are given"'),
  "where things stand": says("The id stands in the body.", 'says "stands in". Write what it is or'),
  "what tells of something": says("The title tells of a form.", '"reports", "shows"'),
  "what holds for something": says("It holds for a workspace.", '"applies to"'),
  "the one that": says("Takes the one that is newer.", "the noun"),
  "what of": says("What of the request is kept.", 'says "What of"'),
  "without what": says("Without what it needs.", 'says "Without what"'),
  "by itself": says("It ends by itself.", '"automatically", or nothing'),
  "all the same": says("It runs all the same.", '"anyway", "still"'),
  whoever: says("Whoever may view it.", "the person or the role"),
  "filler words": says("It simply ends.", 'says "simply". Write nothing'),
  "two of them, in other texts": {
    edit: {
      "list.summary": "List whoever is there",
      "schemas.Role.description": "Stands for a role.",
    },
    says: ['"whoever"', '"Stands for"'],
  },
});
