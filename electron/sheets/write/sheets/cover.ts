import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** What the workbook is, what it rests on, how to read and change it, and what is where. */
export function writeCover(sheet: Sheet, parts: readonly ScenarioPart[]): void {
  const first = parts[0];
  if (first === undefined) throw new Error('a workbook needs a scenario');
  const { book, content } = first;
  const { t } = book;
  const { meta } = content;
  sheet.widths(34, 96);
  sheet.put(1, 1, t('workbook.cover.title'), 'title');
  sheet.height(1, 34);
  sheet.put(2, 1, t('workbook.exposure'), 'notice');
  let row = 4;
  const line = (label: string, text: string) => {
    sheet.put(row, 1, label, 'label');
    sheet.put(row, 2, text, 'text');
    row++;
  };
  line(t('workbook.cover.project'), meta.projectName);
  for (const part of parts) writeScenarioLines(part, line);
  line(
    t('workbook.cover.materials'),
    [...new Set(parts.flatMap(({ materials }) => materials.map(({ name }) => name)))].join(
      t('workbook.listSeparator'),
    ),
  );
  line(
    t('workbook.cover.classification'),
    meta.classification === '' ? t('workbook.cover.unclassified') : meta.classification,
  );
  const leftOut = new Set(parts.flatMap(({ scenario }) => scenario.stocksLeftOut));
  if (leftOut.size > 0) {
    line(
      t('workbook.cover.stocksLeftOut'),
      t('workbook.cover.stocksLeftOutText', { materials: [...leftOut].join(t('workbook.listSeparator')) }),
    );
  }
  for (const part of parts) line(`${part.sheetPrefix}${t('workbook.cover.seed')}`, seedOf(part));
  line(t('workbook.cover.dataDate'), meta.dataDate);
  line(t('workbook.cover.who'), meta.who);
  line(t('workbook.cover.createdAt'), `${meta.createdAt.slice(0, 16).replace('T', ' ')} UTC`);
  line(t('workbook.cover.version'), t('workbook.cover.versionOf', { version: meta.appVersion }));
  line(t('workbook.cover.headHash'), meta.headHash);
  row = writeLegend(sheet, first, row + 1);
  writeContents(sheet, first, row + 1);
}

function writeScenarioLines(part: ScenarioPart, line: (label: string, text: string) => void): void {
  const { book, names, scenario, sheetPrefix } = part;
  const { t } = book;
  const { resolved, model } = scenario;
  const label = (key: 'scenario' | 'parents' | 'note' | 'window') =>
    `${sheetPrefix}${t(`workbook.cover.${key}`)}`;
  line(label('scenario'), resolved.scenario.name);
  const parents = resolved.chain.slice(1).map(({ name }) => name);
  if (parents.length > 0) line(label('parents'), parents.join(' ← '));
  if (resolved.scenario.note !== null && resolved.scenario.note !== '')
    line(label('note'), resolved.scenario.note);
  const window = {
    economy: names.country(model.economyId),
    stage: t(`stage.${model.stage}`),
    start: model.start,
    days: model.days,
  };
  line(label('window'), t('workbook.cover.windowOf', window));
}

/** Which seed and how many runs lie behind the sampled figures. */
function seedOf({ book: { t }, scenario: { sampled } }: ScenarioPart): string {
  if (sampled === null) return t('workbook.cover.noSeed');
  const { runs, seed } = sampled.result;
  return t('workbook.cover.seedOf', { runs: runs.toLocaleString('en'), seed });
}

function writeLegend(sheet: Sheet, part: ScenarioPart, top: number): number {
  const { t } = part.book;
  sheet.put(top, 1, t('workbook.legend.title'), 'section');
  sheet.put(top + 1, 1, t('workbook.legend.input'), 'input', FORMAT.text);
  sheet.put(top + 1, 2, t('workbook.legend.inputText'), 'text');
  sheet.put(top + 2, 1, t('workbook.legend.computed'), 'computed');
  sheet.put(top + 2, 2, t('workbook.legend.computedText'), 'text');
  sheet.put(top + 3, 1, t('workbook.legend.main'), 'main');
  sheet.put(top + 3, 2, t('workbook.legend.mainText'), 'text');
  sheet.put(top + 4, 1, t('workbook.legend.value'), 'value', FORMAT.text);
  sheet.put(top + 4, 2, t('workbook.legend.valueText'), 'text');
  sheet.put(top + 5, 1, t('mark.guessed'), 'caution');
  sheet.put(top + 5, 2, t('workbook.legend.markText'), 'text');
  for (let row = top + 1; row <= top + 5; row++) {
    // The words of the first and the last take two lines.
    sheet.height(row, row === top + 1 || row === top + 5 ? 30 : 20);
    const cell = sheet.worksheet.getCell(row, 1);
    cell.style = { ...cell.style, alignment: { vertical: 'middle', horizontal: 'center' } };
  }
  return top + 6;
}

function writeContents(sheet: Sheet, part: ScenarioPart, top: number): void {
  const { book } = part;
  sheet.put(top, 1, book.t('workbook.cover.contents'), 'section');
  for (const [index, target] of book.sheets.slice(1).entries()) {
    sheet.putLink(top + 1 + index, 1, target);
    const title = target.worksheet.getCell(1, 1).value;
    sheet.put(top + 1 + index, 2, typeof title === 'string' ? title : '', 'text');
  }
}
