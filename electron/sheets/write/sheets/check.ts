import { WINDOW_FIELDS } from '@shared/model/scenario';
import type { Shock } from '@shared/model/shock';
import type { CellContent } from '../cell-content';
import { shockName } from '../reference-names';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { type ValuesOfRisk, valueOnlyNotes } from './check-values';
import type { DailyRefs } from './daily-outputs';
import type { InputRefs } from './inputs';
import type { ValueBlock } from './sampled';
import type { ShareRefs } from './shares';
import type { StockRefs } from './stock-and-demand';

const HEAD_ROW = 5;

/** What can be said only when every sheet is written. */
export interface CheckRefs {
  /** @param count of the whole workbook */
  putFormulas(count: number): void;
}

/** Checks that the workbook makes of itself, and what the figures were when it was written. */
export function writeCheck(
  sheet: Sheet,
  part: ScenarioPart,
  refs: {
    readonly dailies: readonly DailyRefs[];
    readonly stocks: readonly StockRefs[];
    readonly shares: ShareRefs;
    readonly inputs: InputRefs;
    readonly valuesOfRisk: ValuesOfRisk;
    /** Uses that are written as values; null where they are formulas. */
    readonly uses: ValueBlock | null;
    /** Blocks of sampled figures. */
    readonly sampled: readonly ValueBlock[];
  },
): CheckRefs {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.check.title'), t('workbook.check.hint'));
  sheet.widths(26, 70, 18, 18, 16);
  const keys = ['check', 'found', 'wanted', 'verdict'] as const;
  sheet.putRow(
    HEAD_ROW,
    1,
    [t('workbook.material'), ...keys.map((key) => t(`workbook.check.${key}`))],
    'head',
  );
  sheet.freeze(HEAD_ROW, 2);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW);
  const ok = t('workbook.check.ok');
  const notOk = t('workbook.check.notOk');
  const changed = t('workbook.check.changed');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  let row = HEAD_ROW + 1;
  const put = (
    material: string,
    what: string,
    found: CellContent,
    wanted: CellContent,
    test: string,
    bad: string,
    format: string,
  ) => {
    sheet.putRow(row, 1, [material, what], 'text');
    sheet.put(row, 3, found, 'computed', format);
    sheet.put(row, 4, wanted, 'fixed', format);
    sheet.put(row, 5, { formula: `IF(${test},${quoted(ok)},${quoted(bad)})`, result: ok }, 'verdict');
    row++;
  };
  for (const [index, item] of part.materials.entries()) {
    const daily = refs.dailies[index];
    const stock = refs.stocks[index];
    const rest = refs.shares.rests[index];
    if (daily === undefined || stock === undefined || rest === undefined)
      throw new Error('every material has its sheets');
    const { ledger } = item.result;
    const sum = (key: Parameters<DailyRefs['column']>[0]) => `SUM(${daily.column(key)})`;
    const comesIn = `${stock.opening}+${sum('arrivals')}+${sum('recycling')}`;
    const goesOut = `${sum('served')}+${sum('notBought')}+${daily.outputs.closingStock.address}`;
    const balance =
      ledger.opening + ledger.arrivals + ledger.recycling - ledger.served - ledger.notBought - ledger.closing;
    const within = `ABS(C${row})<=1E-9*MAX(1,${comesIn})`;
    put(
      item.name,
      t('workbook.check.conservation'),
      { formula: `(${comesIn})-(${goesOut})`, result: balance },
      0,
      within,
      notOk,
      FORMAT.scientific,
    );
    const lowestRest = Math.min(
      ...part.years.map(
        (year) => 100 - item.model.suppliers.reduce((total, { percent }) => total + (percent[year] ?? 0), 0),
      ),
    );
    put(
      item.name,
      t('workbook.check.shares'),
      { formula: `MIN(${rest.range})`, result: lowestRest },
      0,
      `C${row}>=-0.000001`,
      notOk,
      FORMAT.percent,
    );
    for (const key of ['firstShortfallDay', 'totalShortfall', 'lowestStock', 'daysShort'] as const) {
      const { address, result, format } = daily.outputs[key];
      const same = `IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),ABS(C${row}-D${row})<=1E-9*MAX(1,ABS(D${row})),C${row}=D${row})`;
      const what = t('workbook.check.asWritten', { figure: t(`workbook.output.${key}`) });
      put(item.name, what, { formula: address, result }, result, same, changed, format);
    }
  }
  for (const field of WINDOW_FIELDS) {
    const { address, value } = refs.inputs.run[field];
    const what = t('workbook.check.run', { figure: t(`workbook.run.${field}`) });
    const format = field === 'start' ? FORMAT.date : FORMAT.whole;
    put('', what, { formula: address, result: value }, value, `C${row}=D${row}`, changed, format);
  }
  writeHistoryChecks(part, refs, put, notOk);
  for (const { material, what } of valueOnlyNotes(part, refs)) {
    sheet.putRow(row, 1, [material, what], 'text');
    sheet.put(row, 5, t('workbook.check.value'), 'caution');
    row++;
  }
  const countRow = row;
  sheet.putRow(countRow, 1, ['', t('workbook.check.formulas')], 'text');
  sheet.filter(HEAD_ROW, 1, countRow, 5);
  return { putFormulas: (count) => sheet.put(countRow, 3, count, 'fixed', FORMAT.whole) };
}

type Put = (
  material: string,
  what: string,
  found: CellContent,
  wanted: CellContent,
  test: string,
  bad: string,
  format: string,
) => void;

/** Shocks of which the days before the first one shown count too. */
const FOLLOWED: readonly Shock['kind'][] = ['licence', 'quota', 'leak'];

/** A licence, a quota or a leak moved to before the first day of a daily sheet: requests from before are then not followed. */
function writeHistoryChecks(
  part: ScenarioPart,
  refs: { readonly inputs: InputRefs },
  put: Put,
  bad: string,
): void {
  const { t } = part.book;
  const origin = Date.parse(`${part.scenario.model.start}T00:00:00Z`) / 86_400_000 + 25_569;
  for (const shock of part.scenario.model.shocks) {
    if (!FOLLOWED.includes(shock.kind)) continue;
    const touched = part.materials.flatMap(({ result }) =>
      result.groups
        .filter(({ steps }) => steps.some(({ shockId }) => shockId === shock.id))
        .map((group) => origin - result.historyDays - group.leadTimeDays),
    );
    const start = refs.inputs.shocks.get(shock.id)?.start;
    if (touched.length === 0 || start === undefined) continue;
    const serial = Date.parse(`${shock.start}T00:00:00Z`) / 86_400_000 + 25_569;
    const earliest = Math.min(serial, Math.max(...touched));
    put(
      '',
      t('workbook.check.history', { shock: shockName(shock, t) }),
      { formula: start, result: serial },
      earliest,
      `${start}>=${earliest}`,
      bad,
      FORMAT.date,
    );
  }
}
