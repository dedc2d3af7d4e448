import { measureOf, SHOCK_FIELDS, type ShockField, shockFigures } from '@shared/model/shock-figures';
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
    // The keys of the figures are fields.
    for (const [field, value] of Object.entries(shockFigures(shock)) as [ShockField, number | null][]) {
      const { rule, format } = LOOKS[measureOf(field)];
      const shown = format ?? massFormat(value ?? 0);
      putLabel(t(`workbook.shocks.${field}`), 'again');
      if (rule === null) sheet.put(row, VALUE_COLUMN, value, 'fixed', shown);
      else sheet.putInput(row, VALUE_COLUMN, value, rule, shown, shockOrigin(part, shock, field));
      book.nameCell(sheet.ref(row, VALUE_COLUMN), ...part.nameParts, `shock${index + 1}`, field);
      found.set(field, sheet.ref(row++, VALUE_COLUMN));
    }
    const all = SHOCK_FIELDS.map((field) => [field, found.get(field) ?? ''] as const);
    refs.set(shock.id, Object.fromEntries(all) as ShockRefs); // every field is in the list just made
  }
  return { refs, nextRow: row };
}

const VALUE_COLUMN = 3;

/** What may be typed into a cell, null for what cannot be changed, and how it is shown, null for masses: by their size. */
interface Look {
  readonly rule: InputRule | null;
  readonly format: string | null;
}

const LOOKS: Readonly<Record<ReturnType<typeof measureOf>, Look>> = {
  start: { rule: 'date', format: FORMAT.date },
  date: { rule: 'dateOrNone', format: FORMAT.date },
  days: { rule: 'wholeDays', format: FORMAT.whole },
  percent: { rule: 'percent', format: FORMAT.percent },
  rate: { rule: 'mass', format: FORMAT.percent },
  notPositive: { rule: 'notPositive', format: FORMAT.general },
  mass: { rule: 'mass', format: null },
  choice: { rule: null, format: FORMAT.whole },
  supplier: { rule: null, format: FORMAT.text },
};

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
