import { page, token, withPagination } from "./lib/pagination-cases.ts";
import { describeRule } from "./lib/testing.ts";

// The form of x-pagination; pagination-verified.test.ts checks what it points to.
describeRule("pagination-verified", {
  "an unknown key": withPagination({ ...token, cursor: 1 }, 'x-pagination: has no key "cursor"'),
  "an unknown style": withPagination(
    { ...token, style: "link" },
    'has the style "link"; expected one of',
  ),
  "no request": withPagination(
    { ...token, request: "" },
    "x-pagination: lacks `request`: the query parameter of the next page",
  ),
  "no items": withPagination(
    { ...token, items: undefined },
    "lacks `items`: a JSON pointer to the list",
  ),
  "no response": withPagination(
    { ...token, response: undefined },
    "lacks `response`: a JSON pointer to the next cursor",
  ),
  "no total": withPagination(
    { ...page, response: undefined },
    "lacks `response`: a JSON pointer to the total",
  ),
  "a pointer without a slash": withPagination(
    { ...token, items: "members" },
    'has a pointer without a leading slash: "members"',
  ),
  "two requests, one response": withPagination(
    { ...token, request: ["nextToken", "maxResults"] },
    "names 2 request parameters and 1 response pointers",
  ),
  "two requests without a token": withPagination(
    { ...page, request: ["maxResults", "nextToken"] },
    "lists several `request` names, which only the style token can have",
  ),
  "an ambiguous total": withPagination(
    { ...page, counts: undefined },
    "lacks `counts`: whether the total is the number of items or pages",
  ),
  "a single response with page parameters": withPagination(
    { ...token, style: "single" },
    'has "request", "response", "pageSize", which the style single cannot have',
  ),
  "a single response without items": withPagination(
    { style: "single" },
    "lacks `items`: a JSON pointer to the list",
  ),
  "optional without evidence": withPagination(
    { ...token, optional: true, evidence: "observed" },
    "is `optional` without `optionalEvidence`: say how that is known",
  ),
  "optional that is not true": withPagination(
    { ...token, optional: false, optionalEvidence: "observed" },
    "has an `optional` that is not true; remove it",
  ),
  "evidence of an optional list that is not optional": withPagination(
    { ...token, optionalEvidence: "observed" },
    "has `optionalEvidence`, but is not `optional`",
  ),
  "an unknown degree of evidence for an optional list": withPagination(
    { ...token, optional: true, optionalEvidence: "certain" },
    'has the evidence "certain"; expected one of documented, observed, inferred',
  ),
  "an unknown degree of evidence": withPagination(
    { ...token, evidence: "certain" },
    'has the evidence "certain"; expected one of documented, observed, inferred',
  ),
  "counts elsewhere": withPagination(
    { ...token, counts: "items" },
    "has `counts`, which only the style page can have",
  ),
});
