import type { MassBasis } from '@shared/base/mass-basis';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportField } from '@shared/model/import-fields';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { readBasis } from '../values/read-unit';
import { holdsNumbers } from './find-across';

/**
 * The columns with the content in place of the ore, concentrate or gross weight that it is in, where one column says it: "Contained TREO
 * (kt)" beside "Tonnes (Mt)". As they are where a person wants gross weights, or a word of the column says what it counts.
 */
export function withContent(
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  wanted: MassBasis | null,
): Readonly<Record<number, ImportField>> {
  const [chosen] = Object.keys(columns)
    .map(Number)
    .filter((column) => columns[column] === 'quantity');
  const head = texts.get(chosen ?? 0) ?? '';
  if (chosen === undefined || wanted === 'gross' || isContent(head) || kindIn(head) !== null) return columns;
  const contents = [...texts].flatMap(([column, text]) =>
    columns[column] === undefined && isContent(text) && holdsNumbers(column, data) ? [column] : [],
  );
  const [only, more] = contents;
  if (only === undefined || more !== undefined) return columns;
  const { [chosen]: _ore, ...others } = columns;
  return { ...others, [only]: 'quantity' };
}

/** Whether a head says a mass of what is contained: REO, contained metal. */
function isContent(head: string): boolean {
  const basis = readBasis(head);
  return findUnit(head).kind === 'mass' && (basis === 'reo' || basis === 'metal');
}
