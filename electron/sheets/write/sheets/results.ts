import { answersToPrices } from '@shared/model/answers-to-prices';
import { type Column, column, textColumn } from '../block';
import { CellWriter } from '../cell-writer';
import { computed, hint, main, mark, named, value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { isForSome, isLiveBacklog } from '../parts/daily-balance';
import { OUTPUTS } from '../parts/daily-outputs';
import { type ByYear, writeByYear } from '../parts/results-by-year';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import type { ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { daily } from './daily';
import { stock } from './stock';

/**
 * The main figures of a scenario by material, and who goes short. For others: where uses stand as values, null where
 * they are formulas. By value, or with what some are owed, a shortage is shared out day by day, which is no formula here.
 */
export const results = scenarioSheet({
  key: 'results',
  tab: 'result',
  write(sheet, part): ValueBlock | null {
    const { t, f } = part.builder;
    const dailies = part.refs(daily);
    const widths = Array.from({ length: Math.max(OUTPUTS.length, part.years.length) }, () => 12);
    sheet.widths(22, 30, ...widths);
    // Several tables stand under one another: title and names stay in sight.
    sheet.freeze(4, 1);
    const { days } = part.scenario.model;
    const start = f.tableDate(part.scenario.model.start);
    const writer = new CellWriter(sheet, 5);
    writer.block<MaterialPart>(
      [
        textColumn(t('workbook.material'), 22, ({ name }) => name),
        textColumn(t('workbook.results.window'), 30, () => t('workbook.results.windowOf', { start, days })),
        ...OUTPUTS.map(
          (key): Column<MaterialPart> => ({
            head: t(`workbook.output.${key}`),
            unit: t(`workbook.outputUnit.${key}`),
            cell: (item) => {
              const output = ofMaterial(dailies, item).outputs[key];
              return main(output, output.format);
            },
          }),
        ),
      ],
      part.materials,
      { section: t('workbook.results.main'), height: 40 },
    );
    writer.next();
    return writeUses(writer, part, writeByYear(writer, part));
  },
});

function writeUses(
  writer: CellWriter,
  part: ScenarioPart,
  { needPerDemand, shortPerDemand }: ByYear,
): ValueBlock | null {
  const { names } = part;
  const { t } = part.builder;
  const { allocation = 'proportional' } = part.scenario.model;
  /** Needs of uses that answer to a price do not keep their parts. */
  const needsByYear = ({ model }: MaterialPart) => !answersToPrices(model);
  const isLive = (item: MaterialPart) =>
    allocation !== 'value' && isLiveBacklog(item) && !isForSome(item) && needsByYear(item);
  const stocks = part.refs(stock);
  const lines = part.materials.flatMap((item) =>
    item.result.uses.map((use, position) => ({
      item,
      use,
      format: massFormat(use.need),
      tier: item.model.uses[position]?.tier,
      demand: ofMaterial(stocks, item).demandOfUse[position]?.range,
    })),
  );
  type Line = (typeof lines)[number];
  const product = (perDemand: string | undefined, demand: string | undefined, value: number) => ({
    formula: `SUMPRODUCT(${perDemand},${demand})`,
    value,
  });
  const mass = t('workbook.unit.mass');
  writer.next();
  const { first, next } = writer.block<Line>(
    [
      textColumn(t('workbook.material'), 22, ({ item }) => item.name),
      textColumn(t('workbook.use'), 30, ({ use }) => names.use(use.useId)),
      column(t('workbook.tier'), ({ tier }) => mark(tier ?? '')),
      column(
        t('workbook.results.need'),
        ({ item, use, demand, format }) =>
          needsByYear(item)
            ? computed(product(needPerDemand[item.index], demand, use.need), format)
            : value(use.need, format),
        { unit: mass },
      ),
      column(
        t('workbook.results.shortfall'),
        ({ item, use, tier, demand, format }) => {
          const made = product(shortPerDemand[item.index]?.(tier ?? 0), demand, use.shortfall);
          const shown = isLive(item) ? computed(made, format) : value(use.shortfall, format);
          return named(shown, item.model.materialId, 'shortfall', use.useId);
        },
        { unit: mass },
      ),
      column(
        t('workbook.results.unserved'),
        ({ item, use }, { row }) => {
          const percent = use.need === 0 ? 0 : (use.shortfall / use.need) * 100;
          if (!needsByYear(item)) return value(percent, FORMAT.days);
          return computed({ formula: `IF(D${row}=0,0,E${row}/D${row}*100)`, value: percent }, FORMAT.days);
        },
        { unit: '%' },
      ),
    ],
    lines,
    { section: t('workbook.results.byUse'), height: 30 },
  );
  writer.next();
  writer.line(hint(t(`workbook.results.rationing.${allocation}`)));
  const [from, to] = part.materials.every(needsByYear) ? [5, 5] : [4, 6];
  return part.materials.every(isLive) ? null : writer.sheet.block(first, from, next - 1, to);
}
