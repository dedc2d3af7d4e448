import { unreachable } from '@shared/domain/refusal';
import type { Shock } from '@shared/domain/shock';
import { SHOCK_FIELDS, type ShockField, shockFigures } from '@shared/domain/shock-figures';
import type { InputRule } from '@shared/domain/workbook-origin';
import { shockOrigin } from '../input-origin';
import { shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
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
  const fields = fieldsOf(scenario.model.shocks);
  const fixed = ['shock', 'kind', 'imposedBy', 'materials', 'destinations'] as const;
  sheet.putRow(
    head,
    1,
    fixed.map((key) => t(`workbook.shocks.${key}`)),
    'head',
  );
  sheet.putRow(
    head,
    6,
    fields.map((key) => t(`workbook.shocks.${key}`)),
    'head',
  );
  sheet.height(head, 40);
  const refs = new Map<string, ShockRefs>();
  let row = head + 1;
  if (scenario.model.shocks.length === 0) sheet.put(row++, 1, t('workbook.shocks.none'), 'text');
  for (const [index, shock] of scenario.model.shocks.entries()) {
    const texts = [
      shockName(shock, t),
      t(`workbook.shock.${shock.kind}`),
      names.country(shock.imposedBy),
      names.list(shock.materials, (id) => id),
      names.list(shock.destinations, names.country),
    ];
    sheet.putRow(row, 1, texts, 'text');
    const inputs = inputsOf(shock);
    const at = (field: ShockField) => {
      const column = fields.indexOf(field);
      return inputs[field] === undefined || column < 0 ? '' : sheet.ref(row, FIRST_FIELD_COLUMN + column);
    };
    for (const [i, field] of fields.entries()) {
      const column = FIRST_FIELD_COLUMN + i;
      const input = inputs[field];
      if (input === undefined) sheet.put(row, column, '–', 'mark');
      else if (input.rule === null) sheet.put(row, column, input.value, 'fixed', input.format);
      else
        sheet.putInput(row, column, input.value, input.rule, input.format, shockOrigin(part, shock, field));
      if (input !== undefined)
        book.nameCell(sheet.ref(row, column), ...part.nameParts, `shock${index + 1}`, field);
    }
    const all = SHOCK_FIELDS.map((field) => [field, at(field)] as const);
    refs.set(shock.id, Object.fromEntries(all) as ShockRefs); // every field is in the list just made
    row++;
  }
  return { refs, nextRow: row };
}

const FIRST_FIELD_COLUMN = 6;

/** What stands in one cell; `rule` null for what cannot be changed. */
interface ShockInput {
  readonly value: number | null;
  readonly rule: InputRule | null;
  readonly format: string;
}

function fieldsOf(shocks: readonly Shock[]): ShockField[] {
  const said = new Set(shocks.flatMap((shock) => Object.keys(inputsOf(shock))));
  return SHOCK_FIELDS.filter((field, i) => i < 3 || said.has(field));
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

/** What the scenario changes in the plan, said once: the figures above already contain it. */
export function writeOverrides(sheet: Sheet, part: ScenarioPart, top: number): void {
  const { t } = part.book;
  const rows = [...part.scenario.resolved.overrides.values()].flatMap((byKey) => [...byKey.values()]);
  sheet.put(top, 1, t('workbook.overrides.title'), 'section');
  if (rows.length === 0) {
    sheet.put(top + 1, 1, t('workbook.overrides.none'), 'text');
    return;
  }
  sheet.putRow(
    top + 1,
    1,
    [
      t('workbook.overrides.field'),
      t('workbook.overrides.key'),
      t('workbook.overrides.value'),
      t('workbook.overrides.reason'),
    ],
    'head',
  );
  for (const [index, { field, key, value, reason }] of rows.entries()) {
    const row = top + 2 + index;
    sheet.putRow(row, 1, [t(`workbook.override.${field}`), key], 'text');
    sheet.put(row, 3, value, 'fixed', FORMAT.general);
    sheet.put(row, 4, reason ?? '', 'text');
  }
}
