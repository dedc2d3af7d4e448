import { nameKey } from '@shared/base/fold-text';
import { isStage } from '@shared/base/stage';
import { readYear } from '@shared/base/years';
import type { PivotTable } from '@shared/features/pivot/contract';
import { heldTo, type PivotAxis } from '@shared/features/pivot/question';
import { asCountryId } from '@shared/model/country';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { useMemo } from 'react';
import { useNewSuppliers, useNewUses } from '../../../kit/figures/made-rows';
import type { NewLine, NewLines } from '../../../kit/grid/figure-paste';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { selection } from '../../../kit/state/selection';
import { useItemName } from '../item-name';
import { type PivotLine, placesOf } from './pivot-line';

/** The rows that a block may bring into a pivot: items of its axis that have no figure yet, and new suppliers and uses. */
export function usePivotNewLines(table: PivotTable, known: ReferenceLookup): NewLines<PivotLine> {
  const nameOf = useItemName(known);
  const { question } = table;
  const stage = heldTo(question, 'stage');
  const economyId = heldTo(question, 'economy');
  const suppliers = useNewSuppliers(known, stage !== null && isStage(stage) ? stage : selection.get().stage);
  const uses = useNewUses(asCountryId(economyId ?? selection.get().economyId)); // an axis of economies holds their ids
  return useMemo(() => {
    const { down } = question;
    const lineOf = (id: string, called: string): PivotLine => ({
      // Behind the line of totals, where no figure stands.
      id,
      called,
      look: 'row',
      row: table.down.length + 1,
      places: placesOf(table),
      table: { ...table, down: [...table.down, '', id] },
    });
    const made = (name: string): NewLine<PivotLine> | null => {
      if (down === 'supplier' && stage !== null)
        return { line: lineOf(suppliers.idOf(name), name), made: () => suppliers.make(name) };
      return down === 'use' ? { line: lineOf(uses.idOf(name), name), made: () => uses.make(name) } : null;
    };
    return {
      ask: down === 'supplier' ? suppliers.ask : uses.ask,
      lineOf: (name) => {
        if (down === 'year') {
          const read = readYear(name);
          return read.kind === 'year' ? { line: lineOf(String(read.year), name), made: null } : null;
        }
        const key = nameKey(name);
        const id = itemsOf(known, down).find((one) =>
          [one, nameOf(down, one)].some((word) => nameKey(word) === key),
        );
        return id === undefined ? made(name) : { line: lineOf(id, nameOf(down, id)), made: null };
      },
    };
  }, [table, question, known, stage, suppliers, uses, nameOf]);
}

/** All items of an axis that the project has. */
function itemsOf({ reference }: ReferenceLookup, axis: PivotAxis): readonly string[] {
  const { suppliers, uses, materials, countries } = reference;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  switch (axis) {
    case 'supplier':
      return ids(suppliers);
    case 'use':
      return ids(uses);
    case 'material':
      return ids(materials);
    case 'economy':
      return ids(countries.filter(({ isEconomy }) => isEconomy));
    case 'tier':
      return STOCK_TIERS;
    case 'group':
    case 'stage':
    case 'country':
    case 'year':
      return [];
  }
}
