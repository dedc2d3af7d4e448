/** The languages of the product. Both are always complete: a missing one is a compile error. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One message in both languages. Placeholders in double braces: {{name}}. */
export type Message = Readonly<Record<Language, string>>;

/**
 * Declares the messages of one feature: keys are kept as literal types, and both languages are required.
 * A build leaves a table out of which it has the texts (catalogue/texts.ts).
 */
/* @__NO_SIDE_EFFECTS__ */
export function messages<const T extends Readonly<Record<string, Message>>>(table: T): T {
  return table;
}

/**
 * Every message of the product by its key. The catalogue fills it in (catalogue/messages.ts, by declaration
 * merging), so that whatever stands below it may name a message without importing the catalogue.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by the catalogue
export interface KnownMessages {}

/** The key of a message: a misspelt one does not compile. */
export type MessageKey = keyof KnownMessages & string;

/** A sign that no message has, in what stands for a figure that is put in later: it says one, and the word behind it follows. */
export const ONE_LATER = '\ue002';

/** What stands in the place of a name: words or a number as they are, a list with the comma of the language or as a choice, an ISO day as it writes days, a thing by its name in it or what else has words in both. */
export type MessageParam =
  | string
  | number
  | readonly (string | number)[]
  | { readonly date: string }
  | { readonly either: readonly string[] }
  | { readonly nameEn: string; readonly nameJa: string };

/** Says a message in one language. Numbers are put in as given: format them first (words/formats.ts). */
export type Translate = (key: MessageKey, params?: Readonly<Record<string, MessageParam>>) => string;
