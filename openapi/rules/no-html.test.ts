import { describeRule } from "./lib/testing.ts";

describeRule("no-html", {
  "code with angle brackets": {
    edit: { "list.description": "Calls `/members/<id>`.\n\n```xml\n<member/>\n```\n" },
  },
  "an example's value": {
    edit: { "listBody.examples.firstPage.value": { members: [{ name: "<b>Alice</b>" }] } },
  },
  "an iframe in a description": {
    edit: { "list.description": 'See <iframe srcdoc="<script>alert(1)</script>">.' },
    says: ['The text contains HTML: "<iframe". Write Markdown; put angle brackets and entities'],
  },
  "a comment in the contract's description": {
    edit: { "info.description": "<!-- a note -->" },
    says: ['The text contains HTML: "<!--"'],
  },
  "a tag in a summary, which is plain text": {
    edit: { "list.summary": "List `<b>` members" },
    says: ['The text contains HTML: "<b>". Remove it: this text is not Markdown'],
  },
  "an entity in a title": {
    edit: { "info.title": "Fixture &lt;b&gt;" },
    says: ['"&lt;"'],
  },
  "a tag in the summary of an example": {
    edit: { "listBody.examples.firstPage.summary": "<i>First</i>" },
    says: ['"<i>"'],
  },
  "a tag in the name of an example": {
    edit: { "listBody.examples.<u>": { value: {} } },
    says: ['"<u>"'],
  },
  "a tag in the name of a tag, and of a property": {
    edit: {
      tags: [{ name: "Members" }, { name: "<img/>" }],
      "schemas.Error.properties.<hr>": { type: "string" },
    },
    says: ['"<img/>"', '"<hr>"'],
  },
  "a tag in an extension": {
    edit: {
      "x-rate-limit": { default: { requests: 1, interval: 1, description: "Per <b>user</b>." } },
    },
    says: ['"<b>"'],
  },
  "a tag beside a $ref that is not the first one": {
    edit: {
      "schemas.Error.properties.a": { $ref: "#/components/schemas/Role" },
      "schemas.Error.properties.b": { $ref: "#/components/schemas/Role", description: "<b>" },
    },
    says: ['"<b>"'],
  },
  "a tag in a schema, a header and a server": {
    edit: {
      "schemas.Error.description": "<a>",
      "list.responses.200.headers": { Total: { schema: {}, description: "<b>" } },
      servers: [{ url: "https://api.example.com", description: "<i>" }],
    },
    says: ['"<i>"', '"<b>"', '"<a>"'],
  },
});
