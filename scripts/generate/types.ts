import type { Contract, Json } from "./contract.ts";
import { jsdoc } from "./jsdoc.ts";
import { schemaComment } from "./types/comments.ts";
import { type Declaration, TypeModel } from "./types/model.ts";

/** `types.ts`: one declaration per component, inline body, and inline item of a list. */
export function generateTypes(contract: Contract): string {
  const model = TypeModel.of(contract);
  return model
    .declarations()
    .map((declaration) => declarationText(contract, model, declaration))
    .join("\n");
}

function declarationText(contract: Contract, model: TypeModel, declaration: Declaration): string {
  const { name, schema, direction, about } = declaration;
  const comment = schemaComment(contract, schema) || jsdoc([about]);
  const { schemas } = model;
  if (!schemas.isObject(schema)) {
    return `${comment}export type ${name} = ${schemas.type(schema, direction)};\n`;
  }
  return `${comment}export interface ${name} ${schemas.members(schema as Json, direction)}\n`;
}
