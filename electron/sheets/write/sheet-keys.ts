import type { MessageKey } from '@shared/base/message';

type Named<Key> = Key extends `workbook.sheet.${infer Sheet}` ? Sheet : never;

/** The sheets of a scenario workbook: each has a word for its tab. */
export type SheetKey = Named<MessageKey>;

/** Those that have words for what they are and how to read them too. */
export type TitledKey = {
  [Key in SheetKey]: `workbook.${Key}.title` extends MessageKey
    ? `workbook.${Key}.hint` extends MessageKey
      ? Key
      : never
    : never;
}[SheetKey];
