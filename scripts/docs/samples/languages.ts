/** A language of the samples. */
export interface Language {
  /** What the page remembers: `ts`. */
  key: string;
  label: string;
  /** The grammar that colours it. */
  grammar: string;
}

/** The languages of the samples, in the order in which they are offered. */
export const languages: readonly Language[] = [
  { key: "ts", label: "TypeScript", grammar: "typescript" },
  { key: "curl", label: "curl", grammar: "shellscript" },
  { key: "python", label: "Python", grammar: "python" },
  { key: "go", label: "Go", grammar: "go" },
  { key: "csharp", label: "C#", grammar: "csharp" },
  { key: "java", label: "Java", grammar: "java" },
  { key: "php", label: "PHP", grammar: "php" },
  { key: "ruby", label: "Ruby", grammar: "ruby" },
];
