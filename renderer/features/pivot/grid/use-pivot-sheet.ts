import type { PivotTable } from '@shared/features/pivot/contract';
import { useMemo, useRef } from 'react';
import { type FigureSheet, NEW_LINE } from '../../../kit/grid/figure-sheet';
import { newYearColumn, nextYear } from '../../../kit/grid/year-columns';
import { useWords } from '../../../kit/state/language';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { useItemName } from '../item-name';
import { pivotColumns } from './columns';
import { columnIdOf, type PivotLine, pivotCells, placesOf } from './pivot-line';

interface PivotSheetChoice {
  readonly editable: boolean;
  readonly wide: boolean;
}

/** A pivot as its grid draws it. Lines and columns keep their places over edits, until something else is asked. */
export function usePivotSheet(
  table: PivotTable,
  known: ReferenceLookup,
  { editable, wide }: PivotSheetChoice,
): FigureSheet<PivotLine> {
  const words = useWords();
  const nameOf = useItemName(known);
  const { question } = table;
  const { figure, down, across } = question;
  const asked = JSON.stringify([question, table.scenarioId]);
  const rows = useHeld(asked, table.down);
  const columnIds = useHeld(asked, table.across);
  const lines = useMemo(() => {
    const places = placesOf(table);
    const rowOf = new Map(table.down.map((id, row) => [id, row]));
    return rows.map(
      (id): PivotLine => ({
        id,
        table,
        places,
        row: rowOf.get(id) ?? 0,
        look: 'row',
        called: nameOf(down, id),
      }),
    );
  }, [table, rows, down, nameOf]);
  const below = useMemo(
    (): readonly PivotLine[] => [
      ...(editable && down !== 'group' && down !== 'stage' && down !== 'country'
        ? [
            {
              id: NEW_LINE,
              table,
              places: placesOf(table),
              row: table.down.length,
              look: 'new' as const,
              called: words.t('figures.newRow', { what: words.t(`pivot.axis.${down}`) }),
            },
          ]
        : []),
      {
        id: 'total of all',
        table,
        places: placesOf(table),
        row: table.down.length,
        look: 'total',
        called: words.t('term.total'),
      },
    ],
    [table, words, editable, down],
  );
  // The same items stay the same columns, so that an edit leaves focus and scroll where they are.
  const columnKey = JSON.stringify(columnIds);
  const columns = useMemo(() => {
    const ids = JSON.parse(columnKey) as readonly string[]; // written just above
    const items = ids.map((id) => ({ id, called: nameOf(across, id) }));
    const cellOf = pivotCells(known.reference, editable);
    const countryOf: Parameters<typeof pivotColumns>[0]['countryOf'] = (axis, id) => {
      if (axis === 'supplier') return known.supplier(id)?.countryId ?? null;
      return axis === 'country' || axis === 'economy' ? (known.country(id)?.id ?? null) : null;
    };
    const next = editable && across === 'year' ? nextYear(ids.map(Number)) : null;
    const drawn = pivotColumns({ figure, down, across, items, cellOf, countryOf, wide }, words);
    const heads = items.map(({ id, called }) => ({ id: columnIdOf(id), head: called }));
    return {
      cellOf,
      columns:
        next === null
          ? drawn
          : drawn.toSpliced(-1, 0, newYearColumn(next, { t: words.t, cellOf, id: columnIdOf(String(next)) })),
      across: next === null ? heads : [...heads, { id: columnIdOf(String(next)), head: String(next) }],
      ...(across === 'year' ? { yearColumn: (year: number) => columnIdOf(String(year)) } : {}),
    };
  }, [columnKey, figure, down, across, known, editable, wide, words, nameOf]);
  return useMemo(() => ({ lines, below, ...columns }), [lines, below, columns]);
}

/** Items where they stood at first; those that are new come last. */
function useHeld(asked: string, items: readonly string[]): readonly string[] {
  const held = useRef<{ readonly asked: string; readonly items: readonly string[] }>({
    asked: '',
    items: [],
  });
  return useMemo(() => {
    const now = new Set(items);
    const before = held.current.asked === asked ? held.current.items : [];
    // One that is gone keeps its place, so that undo brings it back there.
    held.current = { asked, items: [...new Set([...before, ...items])] };
    return held.current.items.filter((id) => now.has(id));
  }, [asked, items]);
}
