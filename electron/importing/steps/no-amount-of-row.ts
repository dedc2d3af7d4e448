import { foldText } from '@shared/base/fold-text';
import type { MessageKey } from '@shared/base/message';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { kindIn } from '../values/figure-kinds';
import { saysIndex } from '../values/index-base';
import { besideNoAmounts } from '../values/no-amount';
import type { FieldCell, RowContext } from './row-context';

/**
 * Why a figure is no amount: its header or a title says that it is an index, a change, a sum over years or a balance. Null
 * where nothing does.
 * @param hasUnit whether its column or its cell says what it is counted in: no index is counted in anything
 */
export function noAmountOf(
  { column }: FieldCell,
  hasUnit: boolean,
  { headerTexts, noAmounts }: RowContext,
): [MessageKey, ImportProblem['params']] | null {
  const header = headerTexts.get(column) ?? '';
  const [text] = [header, noAmounts ?? ''].filter(saysIndex);
  if (!hasUnit && text !== undefined) return ['import.value.index', { text }];
  if (besideNoAmounts(header) !== null) return ['import.value.noAmount', { text: header }];
  const byTitle = noAmounts !== null && !saysIndex(noAmounts) && kindIn(header) === null;
  return byTitle ? ['import.value.noAmount', { text: noAmounts }] : null;
}

/** What a row says of its figure, that it is no amount or one of a part of the year: "– weeks of consumption" below "Stocks"; Q1 below "Quarter". */
export function nameOfNoAmount({ cells }: RawRow, column: number, { columns }: RowContext): string | null {
  for (const [index, cell] of cells.slice(0, column - 1).entries()) {
    // What a column says of what it counts is told there.
    const isKind = columns.get('counts')?.includes(index + 1) === true;
    if (typeof cell?.value !== 'string' || cell.text.length > LONGEST_NAME || isKind) continue;
    if (besideNoAmounts(cell.text) !== null || SHARE_OF.test(foldText(cell.text))) return cell.text;
    const isFree = ![...columns.values()].some((own) => own.includes(index + 1));
    if (isFree && QUARTER.test(foldText(cell.text).trim())) return cell.text;
  }
  return null;
}

/** A quarter or a half with nothing else said. */
const QUARTER = /^(?:q[1-4]|[1-4]q|[12]h|h[12]|第?[1-4一二三四](?:四半期|季度)|[上下]半?期|[上下]半年)$/;
const LONGEST_NAME = 60;
/** The name of a row of shares among rows of tonnes. */
const SHARE_OF = /^(?:shares?|percentage|%) (?:of|in)\b|^anteil\b|(?:割合|比率|構成比|シェア|占比)$/;
