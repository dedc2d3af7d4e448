import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type ComparedFigure, changeFormat, changeOf } from './comparison-changes';
import { type DailyRefs, OUTPUTS, sameAs } from './daily-outputs';

/** A scenario with the figures of its materials. */
export interface ComparedScenario {
  readonly part: ScenarioPart;
  readonly dailies: readonly DailyRefs[];
}

const HEAD_ROW = 5;

/** The main figures of several scenarios, material by material, one under the other, then each against the first. */
export function writeComparison(sheet: Sheet, scenarios: readonly ComparedScenario[]): void {
  const first = scenarios[0]?.part;
  if (first === undefined) throw new Error('a comparison needs scenarios');
  const { t } = first.book;
  putComparisonTop(sheet, scenarios, t('workbook.comparison.title'), t('workbook.comparison.hint'));
  sheet.widths(22, 26, ...OUTPUTS.map(() => 12.5));
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
    const compared: { readonly position: number; readonly figures: readonly ComparedFigure[] }[] = [];
    for (const [position, { part, dailies }] of scenarios.entries()) {
      const index = part.materials.findIndex(({ model }) => model.materialId === materialId);
      const outputs = dailies[index]?.outputs;
      if (outputs === undefined) continue;
      const name = `${part.sheetPrefix}${part.scenario.resolved.scenario.name}`;
      sheet.putRow(row, 1, [first.names.material(materialId), name], 'text');
      const figures = OUTPUTS.map((key, i) => ({ row, column: 3 + i, ref: outputs[key] }));
      for (const { column, ref } of figures) sheet.put(row, column, sameAs(ref), 'main', ref.format);
      compared.push({ position, figures });
      row++;
    }
    const [base, ...later] = compared;
    // A material that the first scenario does not run has nothing to be held against.
    if (base === undefined || base.position !== 0) continue;
    for (const { position, figures } of later) {
      const said = t('workbook.comparison.change', { later: position + 1, first: 1 });
      sheet.putRow(row, 1, [first.names.material(materialId), said], 'text');
      for (const [i, key] of OUTPUTS.entries()) {
        const [from, to] = [base.figures[i], figures[i]];
        if (from === undefined || to === undefined) throw new Error('every scenario has every figure');
        sheet.put(row, to.column, changeOf(from, to, t), 'change', changeFormat(key, from.ref.format, t));
        first.book.nameCell(sheet.ref(row, to.column), `S${position + 1}`, materialId, key, 'change');
      }
      row++;
    }
  }
  sheet.filter(HEAD_ROW + 1, 1, row - 1, 2 + OUTPUTS.length);
}

/** The title of a sheet about several scenarios and, under it, what a reader of a loose page must know. */
export function putComparisonTop(
  sheet: Sheet,
  scenarios: readonly ComparedScenario[],
  title: string,
  hint: string,
): void {
  const first = scenarios[0]?.part;
  if (first === undefined) throw new Error('a comparison needs scenarios');
  const { t, styles } = first.book;
  const { meta } = first.content;
  sheet.put(1, 1, title, 'title');
  sheet.height(1, 26);
  const said = t('workbook.comparison.notice', { date: meta.dataDate, version: meta.appVersion });
  const leftOut = scenarios.some(({ part }) => part.scenario.stocksLeftOut.length > 0);
  sheet.put(2, 1, leftOut ? `${said} · ${t('workbook.stocksLeftOut')}` : said, 'notice');
  sheet.put(3, 1, hint, 'label');
  sheet.worksheet.getCell(3, 1).style = { ...styles.of('label'), alignment: { wrapText: false } };
}
