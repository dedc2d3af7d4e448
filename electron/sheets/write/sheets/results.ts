import type { FormulaContent } from '../cell-content';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type DailyRefs, OUTPUTS, sameAs } from './daily-outputs';
import { type ByYear, writeByYear } from './results-by-year';
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

function writeUses(
  sheet: Sheet,
  part: ScenarioPart,
  stocks: readonly StockRefs[],
  { nextRow, needPerDemand, shortPerDemand }: ByYear,
): ValueBlock | null {
  const { book, names } = part;
  const { t } = book;
  const { allocation = 'proportional' } = part.scenario.model;
  const live = allocation !== 'value';
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
      const perDemand = shortPerDemand[index]?.(item.model.uses[position]?.tier ?? 0);
      const short = live ? product(perDemand, use.shortfall) : use.shortfall;
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
