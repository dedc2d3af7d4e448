import { unreachable } from '@shared/base/refusal';
import type { Shock } from '@shared/model/shock';
import { SHOCK_FIELDS, type ShockField, shockFigures } from '@shared/model/shock-figures';
import type { InputRule } from '@shared/model/workbook-origin';
import { shockOrigin } from '../input-origin';
import { shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet, ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';

/** Addresses of the fields of one shock; percent where the field is a part. Of a field that its kind lacks: empty. */
export type ShockRefs = Readonly<Record<ShockField, string>>;

/** The shocks of the scenario, each field an input. @returns their addresses and the next free row */
export function writeShocks(sheet: Sheet, part: ScenarioPart, top: number) {
  const { book, names, scenario } = part;
  const { t } = book;
  sheet.put(top, 1, t('workbook.shocks.title'), 'section');
  sheet.put(top + 1, 1, t('workbook.shocks.hint'), 'label');
  sheet.worksheet.getCell(top + 1, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
  const head = top + 2;
  sheet.putRow(
    head,
    1,
    [t('workbook.shocks.shock'), t('workbook.shocks.field'), t('workbook.shocks.value')],
    'head',
  );
  const refs = new Map<string, ShockRefs>();
  let row = head + 1;
  if (scenario.model.shocks.length === 0) sheet.put(row++, 1, t('workbook.shocks.none'), 'text');
  for (const [index, shock] of scenario.model.shocks.entries()) {
    const name = shockName(shock, t);
    // Whole beside its first line; beside the others it only tells them from those of another shock.
    const putLabel = (label: string, role: 'text' | 'again') => {
      sheet.put(row, 1, name, role);
      sheet.put(row, 2, label, 'text');
    };
    const texts = {
      kind: t(`workbook.shock.${shock.kind}`),
      imposedBy: names.country(shock.imposedBy),
      materials: names.list(shock.materials, (id) => id),
      destinations: names.list(shock.destinations, names.country),
    };
    for (const key of ['kind', 'imposedBy', 'materials', 'destinations'] as const) {
      putLabel(t(`workbook.shocks.${key}`), key === 'kind' ? 'text' : 'again');
      // Longer than its column: it runs on over the empty cells beside it.
      sheet.put(row++, VALUE_COLUMN, texts[key], 'line', FORMAT.text);
    }
    const found = new Map<ShockField, string>();
    const inputs = inputsOf(shock);
    for (const field of SHOCK_FIELDS) {
      const input = inputs[field];
      if (input === undefined) continue;
      putLabel(t(`workbook.shocks.${field}`), 'again');
      if (input.rule === null) sheet.put(row, VALUE_COLUMN, input.value, 'fixed', input.format);
      else
        sheet.putInput(
          row,
          VALUE_COLUMN,
          input.value,
          input.rule,
          input.format,
          shockOrigin(part, shock, field),
        );
      book.nameCell(sheet.ref(row, VALUE_COLUMN), ...part.nameParts, `shock${index + 1}`, field);
      found.set(field, sheet.ref(row++, VALUE_COLUMN));
    }
    const all = SHOCK_FIELDS.map((field) => [field, found.get(field) ?? ''] as const);
    refs.set(shock.id, Object.fromEntries(all) as ShockRefs); // every field is in the list just made
  }
  return { refs, nextRow: row };
}

const VALUE_COLUMN = 3;

/** What stands in one cell; `rule` null for what cannot be changed. */
interface ShockInput {
  readonly value: number | null;
  readonly rule: InputRule | null;
  readonly format: string;
}

function inputsOf(shock: Shock): Partial<Record<ShockField, ShockInput>> {
  const figures = Object.entries(shockFigures(shock)) as [ShockField, number | null][]; // its keys are fields
  return Object.fromEntries(figures.map(([field, value]) => [field, { value, ...lookOf(field, value) }]));
}

function lookOf(field: ShockField, value: number | null): Omit<ShockInput, 'value'> {
  switch (field) {
    case 'start':
    case 'end':
      return { rule: 'date', format: FORMAT.date };
    case 'releaseStart':
      return { rule: 'dateOrNone', format: FORMAT.date };
    case 'recoveryDays':
    case 'delayDays':
    case 'releaseDays':
      return { rule: 'wholeDays', format: FORMAT.whole };
    case 'tax':
      return { rule: 'mass', format: FORMAT.percent };
    case 'elasticity':
      return { rule: 'notPositive', format: FORMAT.general };
    case 'ceiling':
      return { rule: 'mass', format: massFormat(value ?? 0) };
    case 'period':
      return { rule: null, format: FORMAT.whole };
    case 'approved':
    case 'queued':
    case 'covered':
    case 'remaining':
    case 'passThrough':
    case 'leaked':
      return { rule: 'percent', format: FORMAT.percent };
    default:
      return unreachable(field);
  }
}

/**
 * What the scenario changes in the plan, said once: the figures above already contain it.
 * @returns the cells of the values; null when nothing is changed
 */
export function writeOverrides(sheet: Sheet, part: ScenarioPart, top: number): ValueBlock | null {
  const { t } = part.book;
  const rows = [...part.scenario.resolved.overrides.values()].flatMap((byKey) => [...byKey.values()]);
  sheet.put(top, 1, t('workbook.overrides.title'), 'section');
  if (rows.length === 0) {
    sheet.put(top + 1, 1, t('workbook.overrides.none'), 'text');
    return null;
  }
  const heads = ['field', 'key', 'value'] as const;
  sheet.putRow(
    top + 1,
    1,
    heads.map((key) => t(`workbook.overrides.${key}`)),
    'head',
  );
  let row = top + 2;
  for (const { field, key, value, reason } of rows) {
    sheet.putRow(row, 1, [t(`workbook.override.${field}`), key], 'text');
    sheet.put(row++, VALUE_COLUMN, value, 'value', FORMAT.general);
    // Under its key, where there is room for it on paper.
    if (reason !== null && reason !== '')
      sheet.putRow(row++, 1, [t('workbook.overrides.reason'), reason], 'text');
  }
  return { sheet: sheet.name, range: `C${top + 2}:C${row - 1}` };
}
