import type { MessageKey } from '@shared/base/message';
import { type BlockLook, putHeads } from '../block';
import type { Sheet } from '../sheet';

type HeadKey<Key> = Key extends `workbook.factors.head.${infer Head}` ? Head : never;

/** The heads of a block of factors. @returns the row of its first line */
export function putFactorHeads(
  sheet: Sheet,
  top: number,
  keys: readonly (HeadKey<MessageKey> | number)[],
  look: BlockLook = {},
): number {
  const { t } = sheet.book;
  const heads = keys.map((key) => ({
    head: typeof key === 'number' ? key : t(`workbook.factors.head.${key}`),
  }));
  return putHeads(sheet, top, heads, look).first;
}
