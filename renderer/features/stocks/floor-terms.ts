import type { InputOf } from '@shared/catalogue/contract';
import type { MaterialId } from '@shared/model/material';
import { parseFigure } from '../../kit/grid/parse-figure';

/** The fields of the calculator as typed. */
export interface FloorDraft {
  readonly floor: string;
  readonly reference: string;
  readonly upside: string;
  readonly cap: string;
  readonly term: string;
  readonly firstYear: string;
  readonly sold: string;
  /** Null while nobody has typed another than that of the project. */
  readonly rate: string | null;
}

/** The terms that the fields say; null while one of them says nothing that can be counted with. */
export function termsOf(draft: FloorDraft, materialId: MaterialId): InputOf<'money.floor'> | null {
  const needed = (text: string): number | null => {
    const entry = parseFigure(text);
    return entry.kind === 'figure' && entry.value >= 0 ? entry.value : null;
  };
  const optional = (text: string): number | null | undefined =>
    parseFigure(text).kind === 'blank' ? null : (needed(text) ?? undefined);
  const [floor, upside, term, firstYear, sold, rate] = [
    needed(draft.floor),
    needed(draft.upside),
    needed(draft.term),
    needed(draft.firstYear),
    needed(draft.sold),
    draft.rate === null ? undefined : needed(draft.rate),
  ];
  const [reference, cap] = [optional(draft.reference), optional(draft.cap)];
  if (
    floor === null ||
    upside === null ||
    term === null ||
    firstYear === null ||
    sold === null ||
    rate === null
  )
    return null;
  if (reference === undefined || cap === undefined || upside > 100 || rate === 0) return null;
  if (!Number.isInteger(term) || term < 1 || term > 50) return null;
  if (!Number.isInteger(firstYear) || firstYear < 1900 || firstYear > 2200) return null;
  return {
    materialId,
    floorUsdPerKg: floor,
    referenceUsdPerKg: reference,
    upsideShare: upside / 100,
    volumeCap: cap,
    termYears: term,
    firstYear,
    tonnesPerYear: sold,
    ...(rate === undefined ? {} : { yenPerUsd: rate }),
  };
}
