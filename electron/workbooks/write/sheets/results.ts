import type { FormulaContent } from '../cell-content';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type DailyRefs, OUTPUTS, sameAs } from './daily-outputs';
import type { ValueBlock } from './sampled';
import type { StockRefs } from './stock-and-demand';

const TOP = 5;

/**
 * The main figures of a scenario by material, and who goes short.
 * @returns where uses stand as values: by value or by tier a shortage is shared out day by day, which is no formula here
 */
export function writeResults(
  sheet: Sheet,
  part: ScenarioPart,
  dailies: readonly DailyRefs[],
  stocks: readonly StockRefs[],
): ValueBlock | null {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.results.title'), t('workbook.results.hint'));
  sheet.widths(22, 30, ...Array.from({ length: Math.max(OUTPUTS.length, part.years.length) }, () => 12));
  sheet.put(TOP, 1, t('workbook.results.main'), 'section');
  let row = TOP + 1;
  sheet.putRow(row, 1, [t('workbook.material'), t('workbook.results.window')], 'head');
  sheet.putRow(
    row,
    3,
    OUTPUTS.map((key) => t(`workbook.output.${key}`)),
    'head',
  );
  sheet.putRow(row + 1, 1, ['', ''], 'unit');
  sheet.putRow(
    row + 1,
    3,
    OUTPUTS.map((key) => t(`workbook.outputUnit.${key}`)),
    'unit',
  );
  sheet.height(row, 40);
  row += 2;
  const { start, days } = part.scenario.model;
  for (const [index, item] of part.materials.entries()) {
    const outputs = dailies[index]?.outputs;
    if (outputs === undefined) throw new Error('every material has its daily sheet');
    sheet.putRow(row, 1, [item.name, t('workbook.results.windowOf', { start, days })], 'text');
    for (const [i, key] of OUTPUTS.entries())
      sheet.put(row, 3 + i, sameAs(outputs[key]), 'main', outputs[key].format);
    row++;
  }
  return writeUses(sheet, part, stocks, writeByYear(sheet, part, dailies, stocks, row + 1));
}

/** Columns of the parts of a year, by material: addresses that the uses multiply with their demand. */
interface ByYear {
  readonly nextRow: number;
  readonly needPerDemand: readonly string[];
  readonly shortPerDemand: readonly string[];
}

function writeByYear(
  sheet: Sheet,
  part: ScenarioPart,
  dailies: readonly DailyRefs[],
  stocks: readonly StockRefs[],
  top: number,
): ByYear {
  const { t } = part.book;
  const { years } = part;
  sheet.put(top, 1, t('workbook.results.byYear'), 'section');
  sheet.putRow(top + 1, 1, [t('workbook.material'), t('workbook.figure')], 'head');
  sheet.putRow(top + 1, 3, years, 'head', FORMAT.year);
  let row = top + 2;
  const needPerDemand: string[] = [];
  const shortPerDemand: string[] = [];
  for (const [index, item] of part.materials.entries()) {
    const daily = dailies[index];
    const stock = stocks[index];
    if (daily === undefined || stock === undefined) throw new Error('every material has its sheets');
    for (const key of ['need', 'shortfall'] as const) {
      const sums = years.map((year) => sumOfYear(part, item, key, year));
      const format = massFormat(Math.max(...sums));
      sheet.putRow(row, 1, [item.name, t(`workbook.results.${key}`)], 'text');
      sheet.putRow(row + 1, 1, [item.name, t(`workbook.results.${key}PerDemand`)], 'text');
      for (const [i, year] of years.entries()) {
        const result = sums[i] ?? 0;
        const formula = `SUMIF(${daily.years},${year},${daily.column(key)})`;
        sheet.put(row, 3 + i, { formula, result }, 'computed', format);
        const demand = demandOf(item, year);
        const ratio = `IF(${stock.demand.at(i)}=0,0,${sheet.ref(row, 3 + i)}/${stock.demand.at(i)})`;
        sheet.put(
          row + 1,
          3 + i,
          { formula: ratio, result: demand === 0 ? 0 : result / demand },
          'computed',
          '0.000000',
        );
      }
      (key === 'need' ? needPerDemand : shortPerDemand).push(
        sheet.range(row + 1, 3, row + 1, 2 + years.length),
      );
      row += 2;
    }
  }
  return { nextRow: row, needPerDemand, shortPerDemand };
}

function writeUses(
  sheet: Sheet,
  part: ScenarioPart,
  stocks: readonly StockRefs[],
  { nextRow, needPerDemand, shortPerDemand }: ByYear,
): ValueBlock | null {
  const { book, names } = part;
  const { t } = book;
  const { allocation = 'proportional' } = part.scenario.model;
  const live = allocation === 'proportional';
  const top = nextRow + 1;
  sheet.put(top, 1, t('workbook.results.byUse'), 'section');
  const keys = ['material', 'use', 'tier', 'results.need', 'results.shortfall', 'results.unserved'] as const;
  sheet.putRow(
    top + 1,
    1,
    keys.map((key) => t(`workbook.${key}`)),
    'head',
  );
  const mass = t('workbook.unit.mass');
  sheet.putRow(top + 2, 1, ['', '', '', mass, mass, '%'], 'unit');
  sheet.height(top + 1, 30);
  let row = top + 3;
  for (const [index, item] of part.materials.entries()) {
    for (const [position, use] of item.result.uses.entries()) {
      const demand = stocks[index]?.demandOfUse[position]?.range;
      const tier = item.model.uses[position]?.tier ?? '';
      sheet.putRow(row, 1, [item.name, names.use(use.useId)], 'text');
      sheet.put(row, 3, tier, 'mark');
      const product = (perDemand: string | undefined, result: number): FormulaContent => ({
        formula: `SUMPRODUCT(${perDemand},${demand})`,
        result,
      });
      const format = massFormat(use.need);
      sheet.put(row, 4, product(needPerDemand[index], use.need), 'computed', format);
      const short = live ? product(shortPerDemand[index], use.shortfall) : use.shortfall;
      sheet.put(row, 5, short, live ? 'computed' : 'value', format);
      const part100 = use.need === 0 ? 0 : (use.shortfall / use.need) * 100;
      sheet.put(
        row,
        6,
        { formula: `IF(D${row}=0,0,E${row}/D${row}*100)`, result: part100 },
        'computed',
        FORMAT.days,
      );
      book.nameCell(sheet.ref(row, 5), ...part.nameParts, item.model.materialId, 'shortfall', use.useId);
      row++;
    }
  }
  sheet.put(row + 1, 1, t(`workbook.results.rationing.${allocation}`), 'label');
  sheet.worksheet.getCell(row + 1, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
  return live ? null : { sheet: sheet.name, range: `E${top + 3}:E${row - 1}` };
}

function demandOf(item: MaterialPart, year: number): number {
  return item.model.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
}

function sumOfYear(part: ScenarioPart, item: MaterialPart, key: 'need' | 'shortfall', year: number): number {
  const { start, days } = part.scenario.model;
  const origin = Date.parse(`${start}T00:00:00Z`) / 86_400_000;
  const from = Math.max(0, Date.UTC(year, 0, 1) / 86_400_000 - origin);
  const to = Math.min(days, Date.UTC(year + 1, 0, 1) / 86_400_000 - origin);
  let sum = 0;
  for (let day = from; day < to; day++) sum += item.result.series[key][day] ?? 0;
  return sum;
}
