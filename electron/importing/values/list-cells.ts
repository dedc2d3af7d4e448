import { foldText, inOneLine, isBlank, MOST_NAME } from '@shared/base/fold-text';
import { readNumber } from '@shared/base/numbers';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Across } from '@shared/model/mapping';

/** One supplier of a list in a cell. */
interface ListPart {
  /** As written, without "and". */
  readonly name: string;
  /** As written, with its sign: "70%". */
  readonly percent: string;
}

/** The suppliers of a cell such as "China, 70%; Malaysia, 13%; and other, 6%"; null when it is no such list. */
export function readList(text: string): readonly ListPart[] | null {
  const parts = text.split(/[;；]/).map((part) => inOneLine(part.normalize('NFKC')));
  const read = parts.flatMap((part): ListPart[] => {
    const [, name = '', percent = ''] = (part.length > MOST_NAME ? null : PART.exec(part)) ?? [];
    // A figure with its sign, ▲5% or 約5%, is no name with its share.
    if (name === '' || readNumber(part, null).kind !== 'not_a_number') return [];
    return [{ name: name.trim(), percent: `${percent}%` }];
  });
  return read.length === parts.length ? read : null;
}

const PART = /^(?:and )?(\D[^%]*?)[,:]?\s*([<>]?\s*\d+(?:\.\d+)?)\s*%\.?$/;

/**
 * The column whose cells list suppliers with their shares, as a crosstab of one column; null without one. One name with a
 * percentage in every cell is no list: "Licences 25 %" is the name of a scenario.
 */
export function findListColumn(texts: ReadonlyMap<number, string>, data: readonly RawRow[]): Across | null {
  for (const column of texts.keys()) {
    const filled = data.map((row) => cellAt(row, column).text).filter((text) => !isBlank(text));
    const read = filled.flatMap((text) => readList(text) ?? []).length;
    const lists = filled.filter((text) => readList(text) !== null).length;
    if (read > lists && lists * 2 >= filled.length && foldText(texts.get(column) ?? '') !== '')
      return { field: 'country', value: 'share', columns: [column] };
  }
  return null;
}
