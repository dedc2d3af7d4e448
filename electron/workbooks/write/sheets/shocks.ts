import type { IsoDate } from '@shared/domain/calendar';
import { unreachable } from '@shared/domain/refusal';
import { MONTHS_OF, type Shock } from '@shared/domain/shock';
import type { InputRule } from '@shared/domain/workbook-origin';
import { daySerial } from '../day-serial';
import { shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';

/** What a shock can say, in the order of the columns; a column is there when a shock of the scenario says it. */
const SHOCK_FIELDS = [
  'start',
  'end',
  'recoveryDays',
  'approved',
  'delayDays',
  'queued',
  'releaseStart',
  'releaseDays',
  'covered',
  'remaining',
  'tax',
  'passThrough',
  'elasticity',
  'ceiling',
  'period',
  'leaked',
] as const;
type ShockField = (typeof SHOCK_FIELDS)[number];

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
      else sheet.putInput(row, column, input.value, input.rule, input.format);
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
  const date = (value: IsoDate): ShockInput => ({
    value: daySerial(value),
    rule: 'date',
    format: FORMAT.date,
  });
  const days = (value: number): ShockInput => ({ value, rule: 'wholeDays', format: FORMAT.whole });
  const percent = (value: number): ShockInput => ({ value, rule: 'percent', format: FORMAT.percent });
  const between = { start: date(shock.start), end: date(shock.end) };
  const ramped = { ...between, recoveryDays: days(shock.recoveryDays) };
  switch (shock.kind) {
    case 'ban':
      return ramped;
    case 'licence':
      return {
        ...ramped,
        approved: percent(shock.approvedPercent),
        delayDays: days(shock.delayDays),
        queued: percent(shock.queuedPercent),
        releaseStart: {
          value: shock.releaseStart === null ? null : daySerial(shock.releaseStart),
          rule: 'dateOrNone',
          format: FORMAT.date,
        },
        releaseDays: days(shock.releaseDays),
        covered: percent(shock.coveredPercent ?? 100),
      };
    case 'outage':
      return { ...ramped, remaining: percent(shock.remainingPercent) };
    case 'tax':
      return {
        ...ramped,
        tax: { value: shock.taxPercent, rule: 'mass', format: FORMAT.percent },
        passThrough: percent(shock.passThroughPercent),
        elasticity: { value: shock.elasticity, rule: 'notPositive', format: FORMAT.general },
      };
    case 'quota':
      return {
        ...between,
        ceiling: { value: shock.ceilingTonnes, rule: 'mass', format: massFormat(shock.ceilingTonnes) },
        period: { value: MONTHS_OF[shock.period], rule: null, format: FORMAT.whole },
      };
    case 'leak':
      return { ...between, leaked: percent(shock.percent), delayDays: days(shock.delayDays) };
    default:
      return unreachable(shock);
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
