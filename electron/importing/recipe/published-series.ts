import { cellAt } from '@shared/base/sheet-cell';
import type { Proposal } from '@shared/features/importing/inspection';
import { targetOf } from '@shared/features/importing/targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { findCountryOfCell, type Vocabulary } from '../values/vocabulary';
import type { GuessedFrom, SampledTable } from './sample-table';

/**
 * Why the figures of a table that nobody has given a place are those of a published series: production or trade of countries, where
 * neither the file nor a person names an economy that is supplied, or a stage at which it is. No share can be made of them
 * without inventing one. Null where they may be shares.
 * @param mapping as the table is read by itself
 */
export function asSeries(
  mapping: Mapping,
  { template, sample }: SampledTable,
  { choices, vocabulary }: GuessedFrom,
): Proposal | null {
  const isChosen = choices.into != null || choices.supplier != null || mapping.counts === 'purchases';
  if (template !== null || isChosen || targetOf(mapping) !== 'share' || figureColumns(mapping).length === 0)
    return null;
  const fields = new Set<string | null | undefined>([
    ...Object.values(mapping.columns),
    mapping.across?.field,
    mapping.across?.second,
    mapping.across?.value,
  ]);
  if (fields.has('share') || fields.has('supplier') || mapping.supplier != null) return null;
  const count = countriesIn(mapping, sample, vocabulary);
  const { counts } = mapping;
  if (!fields.has('economy') && mapping.economy == null) {
    // Whose imports they are has to be said, and then they may be shares.
    const isByRow = fields.has('counts') || fields.has('flow');
    return counts === 'production' && !isByRow
      ? { field: 'into', code: 'importing.proposal.noEconomy', params: {} }
      : null;
  }
  const isStaged = mapping.stage !== null || choices.stage != null || fields.has('stage');
  return counts === 'imports' && count > 1 && !isStaged
    ? { field: 'into', code: 'importing.proposal.noStage', params: {} }
    : null;
}

/** How many countries stand in the rows or across. */
function countriesIn(
  { columns, across }: Pick<Mapping, 'columns' | 'across'>,
  sample: SampledTable['sample'],
  vocabulary: Vocabulary,
): number {
  if (across?.field === 'country' || across?.second === 'country') return across.columns.length;
  const column = Object.keys(columns).find((at) => columns[Number(at)] === 'country');
  if (column === undefined) return 0;
  return new Set(
    sample.flatMap((row) => findCountryOfCell(vocabulary, cellAt(row, Number(column)).text) ?? []),
  ).size;
}
