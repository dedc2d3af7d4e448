import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { emptied, textOf } from '@shared/model/missing-figures';
import { keyOf, partsOf, spokenKey } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { materialOf } from '../reference-names';
import { type FigureKind, rowFigure } from './kind';

/** As the IPC boundary lets through: fifty years either way. */
const MOST_MONTHS = 600;

/** How much later than planned a plant starts, months: supplier|material. */
export const slip: FigureKind = rowFigure({
  table: 'ramp',
  field: 'slipMonths',
  override: 'ramp.slip',
  planOnly: 'refusal.figure.none',
  read: (row) => row.slipMonths,
  with: (row, value) => ({ ...row, slipMonths: emptied(value) }),
  make: (_draft, key) => {
    throw new Refusal('refusal.projects.noRamp', { plant: spokenKey(key) });
  },
  range: ['low', 'high'],
  check: (value) => {
    if (value === null || !(Math.abs(value) <= MOST_MONTHS))
      throw new Refusal('refusal.projects.slip', { value: value === null ? '' : value, most: MOST_MONTHS });
  },
  checkHeld: ({ base }, key) => {
    if (!base.ramps.some((row) => keyOf(TABLES.ramp, row) === key))
      throw new Refusal('refusal.projects.noRamp', { plant: spokenKey(key) });
  },
  nameOf: ({ reference }, key, { say, nameOf }) => {
    const { supplierId, materialId } = partsOf(TABLES.ramp, key);
    const supplier = byId(reference.suppliers, supplierId);
    const named = supplier === undefined ? textOf(supplierId) : nameOf(supplier);
    return [named, materialOf(reference, materialId).id, say('scenarios.override.ramp.slip')].join(
      say('place.join'),
    );
  },
});
