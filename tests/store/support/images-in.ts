import type { Image } from '../../../electron/store/change-log/packed-images';
import type { TableImages } from '../../../electron/store/change-log/payload';
import { rowsOf } from '../../../electron/store/schema/fresh-rows';

/** The images of a table, whichever way they are kept. */
export function imagesIn(table: TableImages): readonly Image[] {
  return 'images' in table ? table.images : [...rowsOf(table)].map((after) => ({ before: null, after }));
}
