import type { Shock } from '@shared/domain/shock';
import { daySerial } from '../day-serial';
import { shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** Addresses of the fields of one shock. */
export interface ShockRefs {
  readonly start: string;
  readonly end: string;
  readonly recoveryDays: string;
  /** Percent. */
  readonly approved: string;
  readonly delayDays: string;
  /** Percent. */
  readonly queued: string;
  readonly releaseStart: string;
  readonly releaseDays: string;
}

const SHOCK_FIELDS = [
  'start',
  'end',
  'recoveryDays',
  'approved',
  'delayDays',
  'queued',
  'releaseStart',
  'releaseDays',
] as const;

/** The shocks of the scenario, each field an input. @returns their addresses and the next free row */
export function writeShocks(sheet: Sheet, part: ScenarioPart, top: number) {
  const { book, names, scenario } = part;
  const { t } = book;
  sheet.put(top, 1, t('workbook.shocks.title'), 'section');
  sheet.put(top + 1, 1, t('workbook.shocks.hint'), 'label');
  sheet.worksheet.getCell(top + 1, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
  const head = top + 2;
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
    SHOCK_FIELDS.map((key) => t(`workbook.shocks.${key}`)),
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
    putShockInputs(sheet, row, shock);
    for (const [i, field] of SHOCK_FIELDS.entries()) {
      if (shock.kind === 'ban' && i > 2) continue;
      book.nameCell(sheet.ref(row, 6 + i), ...part.nameParts, `shock${index + 1}`, field);
    }
    const at = (column: number) => sheet.ref(row, 6 + column);
    refs.set(shock.id, {
      start: at(0),
      end: at(1),
      recoveryDays: at(2),
      approved: at(3),
      delayDays: at(4),
      queued: at(5),
      releaseStart: at(6),
      releaseDays: at(7),
    });
    row++;
  }
  return { refs, nextRow: row };
}

function putShockInputs(sheet: Sheet, row: number, shock: Shock): void {
  sheet.putInput(row, 6, daySerial(shock.start), 'date', FORMAT.date);
  sheet.putInput(row, 7, daySerial(shock.end), 'date', FORMAT.date);
  sheet.putInput(row, 8, shock.recoveryDays, 'wholeDays', FORMAT.whole);
  if (shock.kind === 'ban') {
    sheet.putRow(row, 9, ['–', '–', '–', '–', '–'], 'mark');
    return;
  }
  sheet.putInput(row, 9, shock.approvedPercent, 'percent', FORMAT.percent);
  sheet.putInput(row, 10, shock.delayDays, 'wholeDays', FORMAT.whole);
  sheet.putInput(row, 11, shock.queuedPercent, 'percent', FORMAT.percent);
  sheet.putInput(
    row,
    12,
    shock.releaseStart === null ? null : daySerial(shock.releaseStart),
    'dateOrNone',
    FORMAT.date,
  );
  sheet.putInput(row, 13, shock.releaseDays, 'wholeDays', FORMAT.whole);
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
