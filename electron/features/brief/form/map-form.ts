import { Refusal } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import { type FormResult, formResults, UNITS_OF } from '@shared/features/brief/form-results';
import { byId } from '@shared/model/catalogue';
import { FORM_UNITS, type FormCells, type FormPlace, type FormUnit } from '@shared/model/office-form';
import type { OfficeWorkbook } from '../../../sheets/form/office-workbook';

/** Where a person wants a result; the usual unit where none is said. */
export interface WantedCell {
  readonly place: FormPlace;
  readonly result: string;
  readonly unit: FormUnit | null;
}

/**
 * What is kept of a form: each cell with its result, and with what the form says beside it, by which it is known again.
 * @throws Refusal `refusal.form.*` for a place, a result or a unit that cannot be, so that a mapping that is kept can be filled
 */
export function mappedForm(
  form: OfficeWorkbook,
  wanted: readonly WantedCell[],
  facts: BriefFacts,
): FormCells {
  const results = formResults(facts);
  return wanted.map(({ place, result: id, unit }) => {
    const cell = form.cellAt(place);
    if (cell.isFormula)
      throw new Refusal(
        'refusal.form.formula',
        {},
        { file: form.file, sheet: cell.sheet.name, cell: cell.address },
      );
    const result = resultOf(results, id);
    return { place, result: result.id, unit: unitOf(result, unit), beside: cell.beside };
  });
}

/** @throws Refusal `refusal.form.noResult` */
export function resultOf(results: readonly FormResult[], id: string): FormResult {
  const found = byId(results, id);
  if (found === undefined) throw new Refusal('refusal.form.noResult', { result: id });
  return found;
}

function unitOf({ id, kind }: FormResult, unit: FormUnit | null): FormUnit {
  const units = UNITS_OF[kind];
  if (unit === null) return units[0];
  if (!units.includes(unit)) throw new Refusal('refusal.form.unit', { result: id, unit, units });
  return unit;
}

/** "Form!B2=totals/run/stopping", "Lost=totals/run/lostValue:oku_yen": a key without its scenario means the selected one. @throws Refusal `refusal.form.cell` */
export function wantedCell(text: string, scenarioId: string): WantedCell {
  const [, left = '', right = ''] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  const [key = '', unit] = right.split(':');
  const known = FORM_UNITS.find((one) => one === unit);
  if (left === '' || key === '' || (unit !== undefined && known === undefined))
    throw new Refusal('refusal.form.cell', { text });
  const cell = /^(.+)!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(left);
  const place: FormPlace =
    cell === null
      ? { name: left }
      : { sheet: (cell[1] ?? '').replace(/^'|'$/g, ''), cell: `${cell[2]}${cell[3]}` };
  const result = key.split('/').length === 3 ? `${encodeURIComponent(scenarioId)}/${key}` : key;
  return { place, result, unit: known ?? null };
}
