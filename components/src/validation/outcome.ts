/** What a check found: a key of the language files and the values its sentence needs. Never a sentence. */
export interface Outcome {
  /** For example `error.text.required`. */
  readonly key: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Part at fault of an answer with several inputs. */
  readonly parts?: readonly string[];
}
