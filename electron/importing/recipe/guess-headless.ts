import type { RawRow } from '@shared/base/sheet-cell';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import { fingerprint } from './fingerprint';
import { measuredIn } from './measured';

/** Rows in which a sheet without a header still says what it is. */
const HEAD_ROWS = 12;

/**
 * What a sheet without a header of ours says: a sheet of reserves or exports has none, and what it counts is the reason.
 * @param given what a person has chosen
 */
export function guessHeadless(
  base: Pick<Mapping, 'sheet' | 'encoding' | 'separator'>,
  rows: readonly RawRow[],
  given: Partial<Mapping>,
  fileName: string,
): GuessedMapping {
  const texts = rows.slice(0, HEAD_ROWS).flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const where = {
    heads: [],
    titles: texts,
    sayings: [],
    fileName,
    namesParties: false,
    namesBuyers: false,
  };
  const said = measuredIn({ ...where, sheet: base.encoding === null ? base.sheet : null });
  const counts = said?.kind ?? null;
  const mapping: Mapping = { ...base, headerRow: 0, columns: {}, ...NOTHING, counts, ...given };
  return {
    mapping,
    missing: missingFields(mapping),
    fingerprint: fingerprint([]),
    confidence: {},
    remembered: null,
    kin: null,
    tables: [],
    seen: { title: null, sheet: null },
    heads: {},
    countsSaid: said,
    rowsSaid: null,
    proposed: [],
    unsaid: [],
    figuresOpen: null,
    columnWhy: [],
    proposals: [],
    why: {},
  };
}

/** Nothing that holds for a whole file. */
export const NOTHING = {
  economy: null,
  material: null,
  stage: null,
  year: null,
  unit: null,
  basis: null,
} as const;
