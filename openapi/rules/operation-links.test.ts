import { describeRule } from "./lib/testing.ts";

const withText = (text: string) => ({ "create.description": text });

describeRule("operation-links", {
  "a link to an operation, before and after it": {
    edit: {
      "list.description": "See [Create a member](operation:createMember).",
      "create.description": "See [List\nmembers](operation:listMembers).",
    },
  },
  "a link to a page": { edit: withText("See [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110).") },
  "emphasis of other words, and code": {
    edit: withText("Switch on *all members* first: `*List members*`, `[a](b)`, 2*List members*3."),
  },
  "an operation that does not exist": {
    edit: withText("See [List people](operation:listPeople)."),
    says: ['The link to "operation:listPeople" is broken: no operation has this operationId'],
  },
  "a path": {
    edit: withText("See [the list](#/members) or ![a picture](picture.png)."),
    says: [
      'The link to "#/members" must begin with https:// or operation:.',
      'The link to "picture.png" must begin with',
    ],
  },
  "a link that is a program": {
    edit: withText("Run [this](javascript:alert(1)) or [that][it].\n\n[it]: data:text/html,x\n"),
    says: ['The link to "javascript:alert(1" must begin', 'The link to "data:text/html,x" must'],
  },
  "an unencrypted page": {
    edit: withText("See [a page](http://example.com)."),
    says: ['"http://example.com" must begin with https://'],
  },
  "a title in italics": {
    edit: withText("See *List\nmembers* first."),
    says: ["*List members* is the title of an operation. Link it: [List members](operation:listM"],
  },
  "a title in bold, and with underscores": {
    edit: withText("See **List members** or _list members_."),
    says: ["**List members** is the title", "_list members_ is the title"],
  },
  "a title in a parameter": {
    edit: { "components.parameters.NextToken.description": "The cursor of *List members*." },
    says: ["*List members* is the title of an operation"],
  },
});
