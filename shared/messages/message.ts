/** The languages of the product. Both are always complete: a missing one is a compile error. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One message in both languages. Placeholders in double braces: {{name}}. */
export type Message = Readonly<Record<Language, string>>;

/** Declares the messages of one feature: keys are kept as literal types, and both languages are required. */
export function messages<const T extends Readonly<Record<string, Message>>>(table: T): T {
  return table;
}
