import { byId } from '../../model/catalogue';
import type { Figure } from '../../model/figure';
import { tableOfFigure } from '../../model/figure-table';
import type { Reference } from '../../model/plan';
import { keyOf, partsOf } from '../../model/table';
import { TABLES } from '../../model/tables';
import { basisFactor, UNKNOWN_MATERIAL } from './basis';
import type { PivotTable } from './contract';
import { heldTo, hidesFigures, KEY_AXES, type PivotAxis, type PivotQuestion } from './question';

/** What a cell says of an axis: its line, its column, or what the question holds still. */
type Said = (axis: PivotAxis) => string | null;

/**
 * The one figure of a cell: it stands there alone, or none does and the cell says all that names one. Null for a sum, a
 * total, and a cell that says too little or what cannot be.
 * @param row the place of its line, and `column` that of its column
 */
export function figureAt(
  table: PivotTable,
  reference: Reference,
  row: number,
  column: number,
): Figure | null {
  const { question } = table;
  const [down, across] = [table.down[row], table.across[column]];
  if (down === undefined || across === undefined) return null;
  const cell = row * (table.across.length + 1) + column;
  const count = table.count[cell] ?? 0;
  if (count > 1 || (count === 0 && hidesFigures(question))) return null;
  const said: Said = (axis) => {
    if (axis === question.down) return down;
    if (axis === question.across) return across;
    const own = table.ids[axis]?.[(table.rest[axis]?.[cell] ?? 0) - 1];
    return own ?? heldTo(question, axis);
  };
  return count === 1 || canBe(said, reference) ? keyed(question, said, reference) : null;
}

function keyed({ figure }: PivotQuestion, said: Said, { suppliers }: Reference): Figure | null {
  const parts: Record<string, string> = {};
  for (const axis of KEY_AXES[figure]) {
    const told = said(axis) ?? (axis === 'stage' ? byId(suppliers, said('supplier'))?.stage : null) ?? null;
    if (told === null) return null;
    parts[axis] = told;
  }
  const { economy = '', material = '', stage = '', year = '', supplier = '', use = '', tier = '' } = parts;
  const place = { economyId: economy, materialId: material };
  switch (figure) {
    case 'share':
    case 'supply':
      return {
        of: 'share.percent',
        key: keyOf(TABLES.share, { ...place, stage, year: Number(year), supplierId: supplier }),
      };
    case 'need':
      return {
        of: 'demand.tonnes',
        key: keyOf(TABLES.demand, { useId: use, materialId: material, year: Number(year) }),
      };
    case 'stock':
      return { of: 'stock.tonnes', key: keyOf(TABLES.stock, { ...place, tier }) };
  }
}

/** Whether what a cell says goes together: a supplier works at one stage in one country, a use is one economy's. */
function canBe(said: Said, { suppliers, uses, materials }: Reference): boolean {
  const supplier = byId(suppliers, said('supplier'));
  const told: readonly (readonly [PivotAxis, string | undefined])[] = [
    ['stage', supplier?.stage],
    ['country', supplier?.countryId],
    ['economy', byId(uses, said('use'))?.economyId],
    ['group', byId(materials, said('material'))?.weight],
  ];
  return told.every(([axis, own]) => own === undefined || said(axis) === null || said(axis) === own);
}

/** What a tonne of a figure as it is kept is in the table, to read what is typed; null where no factor leads there. */
export function shownFactor(table: PivotTable, { of, key }: Figure, { materials }: Reference): number | null {
  const { figure, basis } = table.question;
  if (figure === 'share') return 1;
  const { materialId }: { readonly materialId?: string | undefined } = partsOf(tableOfFigure(of), key);
  const material = byId(materials, materialId) ?? UNKNOWN_MATERIAL;
  const [only, ...more] = figure === 'supply' ? table.bases : [material.basis];
  return only === undefined || more.length > 0 ? null : basisFactor(only, basis, material);
}
