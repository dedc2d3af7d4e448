import type { MessageKey } from '@shared/base/message';
import type { BlockLook } from '../block';
import type { CellWriter } from '../cell-writer';

type HeadKey<Key> = Key extends `workbook.factors.head.${infer Head}` ? Head : never;

/** The heads of a block of factors. @returns the row in which they stand */
export function putFactorHeads(
  writer: CellWriter,
  keys: readonly (HeadKey<MessageKey> | number)[],
  look: BlockLook = {},
): number {
  const { t } = writer.sheet.builder;
  return writer.heads(
    keys.map((key) => ({ head: typeof key === 'number' ? key : t(`workbook.factors.head.${key}`) })),
    look,
  );
}
