import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type DailyRefs, OUTPUTS, sameAs } from './daily-outputs';
import { comparePictures } from './pictures';

/** A scenario with the figures of its materials. */
export interface ComparedScenario {
  readonly part: ScenarioPart;
  readonly dailies: readonly DailyRefs[];
}

const HEAD_ROW = 5;

/** The main figures of several scenarios, material by material, one under the other. */
export function writeComparison(sheet: Sheet, scenarios: readonly ComparedScenario[]): void {
  const first = scenarios[0]?.part;
  if (first === undefined) throw new Error('a comparison needs scenarios');
  const { t } = first.book;
  const { meta } = first.content;
  sheet.put(1, 1, t('workbook.comparison.title'), 'title');
  sheet.height(1, 26);
  const said = t('workbook.comparison.notice', { date: meta.dataDate, version: meta.appVersion });
  const leftOut = scenarios.some(({ part }) => part.scenario.stocksLeftOut.length > 0);
  sheet.put(2, 1, leftOut ? `${said} · ${t('workbook.stocksLeftOut')}` : said, 'notice');
  sheet.widths(22, 28, ...OUTPUTS.map(() => 12));
  sheet.putRow(HEAD_ROW, 1, [t('workbook.material'), t('workbook.scenario')], 'head');
  sheet.putRow(
    HEAD_ROW,
    3,
    OUTPUTS.map((key) => t(`workbook.output.${key}`)),
    'head',
  );
  sheet.putRow(HEAD_ROW + 1, 1, ['', ''], 'unit');
  sheet.putRow(
    HEAD_ROW + 1,
    3,
    OUTPUTS.map((key) => t(`workbook.outputUnit.${key}`)),
    'unit',
  );
  sheet.height(HEAD_ROW, 40);
  sheet.freeze(HEAD_ROW + 1, 2);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW + 1);
  let row = HEAD_ROW + 2;
  const materials = [
    ...new Set(scenarios.flatMap(({ part }) => part.materials.map(({ model }) => model.materialId))),
  ];
  for (const materialId of materials) {
    for (const { part, dailies } of scenarios) {
      const index = part.materials.findIndex(({ model }) => model.materialId === materialId);
      const outputs = dailies[index]?.outputs;
      if (outputs === undefined) continue;
      const name = `${part.sheetPrefix}${part.scenario.resolved.scenario.name}`;
      sheet.putRow(row, 1, [part.materials[index]?.name ?? materialId, name], 'text');
      for (const [i, key] of OUTPUTS.entries())
        sheet.put(row, 3 + i, sameAs(outputs[key]), 'main', outputs[key].format);
      row++;
    }
  }
  sheet.filter(HEAD_ROW + 1, 1, row - 1, 2 + OUTPUTS.length);
  comparePictures(sheet, scenarios, row + 1);
}
