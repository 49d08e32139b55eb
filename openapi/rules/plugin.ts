import { asyncVerified } from "./async-verified.ts";
import { bodyRequired } from "./body-required.ts";
import { errorsByRef } from "./errors-by-ref.ts";
import { evidencePresent } from "./evidence-present.ts";
import { examplesComplete } from "./examples-complete.ts";
import { extensionsDocumented } from "./extensions-documented.ts";
import type { Rule } from "./lib/redocly.ts";
import { methodNameUnique } from "./method-name-unique.ts";
import { noDuplicateComponents } from "./no-duplicate-components.ts";
import { noHtml } from "./no-html.ts";
import { openEnums } from "./open-enums.ts";
import { operationIdForm } from "./operation-id-form.ts";
import { operationLinks } from "./operation-links.ts";
import { operationText } from "./operation-text.ts";
import { paginationVerified } from "./pagination-verified.ts";
import { plainWording } from "./plain-wording.ts";
import { quotaDeclared } from "./quota-declared.ts";
import { tagIsFolder } from "./tag-is-folder.ts";
import { unverifiedLast } from "./unverified-last.ts";

export const rules: Record<string, Rule> = {
  "operation-id-form": operationIdForm,
  "operation-text": operationText,
  "tag-is-folder": tagIsFolder,
  "method-name-unique": methodNameUnique,
  "pagination-verified": paginationVerified,
  "evidence-present": evidencePresent,
  "examples-complete": examplesComplete,
  "errors-by-ref": errorsByRef,
  "no-duplicate-components": noDuplicateComponents,
  "extensions-documented": extensionsDocumented,
  "open-enums": openEnums,
  "quota-declared": quotaDeclared,
  "async-verified": asyncVerified,
  "body-required": bodyRequired,
  "operation-links": operationLinks,
  "unverified-last": unverifiedLast,
  "no-html": noHtml,
  "plain-wording": plainWording,
};

/** The Redocly plugin, loaded by `plugins: [openapi/rules/plugin.ts]` in redocly.yaml. */
export default function qodekitRules() {
  return { id: "qodekit", rules: { oas3: rules } };
}
