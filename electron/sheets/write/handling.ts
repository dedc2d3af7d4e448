import type { Translate } from '@shared/base/message';
import type { WorkbookMeta } from './content';

/** What a cover says of handling: the mark that a person has chosen, or that there is none, and what is in the file. */
export function handlingOf({ classification, contents }: WorkbookMeta, t: Translate): string {
  const mark = classification || t('workbook.cover.unclassified');
  return contents === '' ? mark : `${mark}${t('workbook.listSeparator')}${contents}`;
}
