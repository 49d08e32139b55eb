import type { SampleCall } from "./call.ts";
import { csharpSample } from "./csharp.ts";
import { curlSample } from "./curl.ts";
import { goSample } from "./go.ts";
import { javaSample } from "./java.ts";
import { phpSample } from "./php.ts";
import { pythonSample } from "./python.ts";
import { rubySample } from "./ruby.ts";
import { typescriptSample } from "./typescript.ts";

/** A language of the samples. */
export interface Language {
  /** The key that the page stores: `ts`. */
  key: string;
  label: string;
  /** The grammar for highlighting. */
  grammar: string;
  /** Writes the complete sample of a call: imports, the key from the environment, the body. */
  write(call: SampleCall): string;
}

/** The languages of the samples, in display order. */
export const languages: readonly Language[] = [
  { key: "ts", label: "TypeScript", grammar: "typescript", write: typescriptSample },
  { key: "curl", label: "curl", grammar: "shellscript", write: curlSample },
  { key: "python", label: "Python", grammar: "python", write: pythonSample },
  { key: "go", label: "Go", grammar: "go", write: goSample },
  { key: "csharp", label: "C#", grammar: "csharp", write: csharpSample },
  { key: "java", label: "Java", grammar: "java", write: javaSample },
  { key: "php", label: "PHP", grammar: "php", write: phpSample },
  { key: "ruby", label: "Ruby", grammar: "ruby", write: rubySample },
];
