import { nameKey } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ImportField } from '@shared/model/import-fields';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { foldWords } from '../values/in-words';
import { isPartOfYear, isRunningTotal } from '../values/part-of-year';
import { monthOf } from '../values/period-header';
import { readBasis } from '../values/read-unit';
import { saysShare } from '../values/says-share';
import type { Vocabulary } from '../values/vocabulary';
import { contentScore } from './column-content';
import { annualColumn } from './find-across';

/**
 * The columns that could be the quantity where no word says which: production beside imports, or one column for each of
 * several metals, a plan beside what became of it; without a quantity, those that could be the share. Nobody can tell then
 * which is meant, and a person has to choose. Empty where none is in doubt.
 * @param columns those that fields have taken, among them the column guessed as the figures
 */
export function rivalColumns(
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): number[] {
  const taking = (field: ImportField) =>
    Object.keys(columns)
      .map(Number)
      .find((column) => columns[column] === field);
  const quantity = taking('quantity');
  const share = taking('share');
  if (quantity !== undefined) {
    const rivals = quantityRivals(quantity, columns, texts, data, vocabulary);
    return rivals.length === 0 ? [] : [quantity, ...rivals];
  }
  if (share !== undefined && isNamed('share', texts.get(share) ?? '')) return [];
  const shares = [...texts].flatMap(([column, text]) => {
    if (column === share) return [column];
    if (columns[column] !== undefined || !saysShare(text)) return [];
    const cells = data.map((row) => cellAt(row, column));
    return (contentScore('share', cells, vocabulary) ?? 0) < 0.5 ? [] : [column];
  });
  return shares.length < 2 ? [] : shares;
}

/** Whether a head is the very word for a field, with nothing in brackets that parts it from others. */
const isNamed = (field: ImportField, text: string): boolean =>
  !/[([（【]/.test(text) && (matchHeaderWords(text).get(field) ?? 0) === 1;

function quantityRivals(
  chosen: number,
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): number[] {
  const own = texts.get(chosen) ?? '';
  const isPart = (text: string) => (matchHeaderWords(text).get('quantity') ?? 0) < 1;
  // The months beside their year are its parts, not other figures.
  const isYear = annualColumn(texts, columns) !== null;
  const isRival = ([column, text]: readonly [number, string]): boolean => {
    if (columns[column] !== undefined) return false;
    if (!matchHeaderWords(text).has('quantity') && kindIn(text) === null) return false;
    if (isYear && monthOf(text) !== null) return false;
    if (isPartOfYear(text) && !isPartOfYear(own)) return false;
    if (isRunningTotal(text)) return false;
    // The gross weight of what is contained.
    if (readBasis(text) === 'gross' && (readBasis(own) ?? 'gross') !== 'gross') return false;
    if (/%|％|\bshare\b|\bper cent\b|\bpercent|割合|構成|[比率差]/i.test(text) || holdsOtherThings(text))
      return false;
    const cells = data.map((row) => cellAt(row, column));
    if ((contentScore('quantity', cells, vocabulary) ?? 0) < 0.5) return false;
    return isPart(own) && isPart(text) ? bare(own) !== bare(text) : kindIn(own) !== kindIn(text);
  };
  return [...texts].filter(isRival).map(([column]) => column);
}

/** A header without its numbering: first and second quantities are one thing in two measures (measure-pairs.ts). */
function bare(header: string): string {
  return nameKey(header).replace(/\d|第[一二三]/g, '');
}

/** Production and imports are not the same tonnes, and neither are a plan and what became of it. */
function kindIn(header: string): string | null {
  const folded = foldWords(header);
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['sales', /\bsales\b|\bsold\b|\bshipments?\b|販売|出荷|销售|销量|판매/],
  ['production', /\bproduction\b|\boutput\b|\bprod\b|生産|产量|生产|생산/],
  ['import', /\bimports?\b|輸入|进口|수입/],
  ['plan', /\bplan(?:ned)?\b|\btarget\b|\bbudget\b|計画|予定|予算|目標|计划|预算|계획/],
  ['forecast', /\bforecast\b|\bestimate[ds]?\b|見込|見通し|予測|预测|预计|전망/],
  ['contract', /\bcontract(?:ed)?\b|\bordered\b|契約|発注|合同|订单|계약/],
  ['actual', /\bactuals?\b|\bdelivered\b|実績|実数|納入|受入|实际|完成|실적/],
];
