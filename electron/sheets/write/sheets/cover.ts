import { stampText } from '@shared/features/editions/stamp';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { idleTexts } from '@shared/features/scenarios/idle-text';
import { nameIn } from '@shared/model/catalogue';
import { idleShocks } from '@shared/model/idle-shocks';
import { settingsOf } from '@shared/model/project-settings';
import { workbookSheet } from '../declare-sheet';
import { handlingOf } from '../handling';
import { seedText } from '../parts/seed-text';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { writtenAt } from '../written-at';

/** What the workbook is, what it rests on, how to read and change it, and what is where. */
export const cover = workbookSheet({
  key: 'cover',
  tab: 'record',
  write(sheet, first, parts) {
    const { t } = first.builder;
    sheet.widths(34, 96);
    sheet.put(1, 1, t('workbook.cover.title'), 'title');
    sheet.height(1, 34);
    sheet.put(2, 1, t('workbook.exposure'), 'notice');
    let row = 4;
    for (const [label, text] of linesOf(first, parts)) {
      sheet.put(row, 1, label, 'label');
      sheet.put(row++, 2, text, 'text');
    }
    row = writeLegend(sheet, first, row + 1);
    first.builder.atEnd(() => writeContents(sheet, first, row + 1));
  },
});

type Line = readonly [label: string, text: string];

function linesOf(
  { builder, content: { meta, reference } }: ScenarioPart,
  parts: readonly ScenarioPart[],
): Line[] {
  const { t, f } = builder;
  const separator = t('workbook.listSeparator');
  const materials = new Set(parts.flatMap((part) => part.materials.map(({ name }) => name)));
  const leftOut = [...new Set(parts.flatMap(({ scenario }) => scenario.stocksLeftOut))].join(separator);
  return [
    [t('workbook.cover.project'), meta.projectName],
    ...parts.flatMap(scenarioLines),
    [t('workbook.cover.materials'), [...materials].join(separator)],
    [t('workbook.cover.classification'), handlingOf(meta, t)],
    ...(leftOut === ''
      ? []
      : [
          [
            t('workbook.cover.stocksLeftOut'),
            t('workbook.cover.stocksLeftOutText', { materials: leftOut }),
          ] as const,
        ]),
    ...parts.map((part) => [`${part.sheetPrefix}${t('workbook.cover.seed')}`, seedText(part)] as const),
    [t('workbook.cover.dataDate'), f.tableDate(meta.dataDate)],
    [t('workbook.cover.who'), meta.who || t('workbook.cover.nobody')],
    [
      t('workbook.cover.createdAt'),
      writtenAt(meta.createdAt, builder, settingsOf(reference.settings).timeZone),
    ],
    [t('workbook.cover.version'), t('workbook.cover.versionOf', { version: meta.appVersion })],
    [t('workbook.cover.headHash'), meta.headHash],
  ];
}

function scenarioLines({ builder, names, scenario, sheetPrefix }: ScenarioPart): Line[] {
  const { resolved, model, clock, result } = scenario;
  const { t, f, language } = builder;
  const { note } = resolved.scenario;
  const { start, days } = model;
  const run = {
    economy: names.country(model.economyId),
    stage: t(`stage.${model.stage}`),
    start: f.tableDate(start),
    days,
  };
  const parents = resolved.chain.slice(1).map((parent) => nameIn(language, parent));
  const lines = [
    ['scenario', nameIn(language, resolved.scenario)],
    ['parents', parents.join(' ← ')],
    ['note', note ?? ''],
    ['window', t('workbook.cover.windowOf', run)],
    ['headline', headlineText(clock.run, t, f, names)],
    ['edition', scenario.edition === null ? '' : stampText(scenario.edition, t)],
    ['idle', idleTexts(idleShocks(model.shocks, result, false), model, t, names, language, f).join(' ')],
  ] as const;
  return lines
    .filter(([key, text]) => text !== '' || key === 'scenario' || key === 'window')
    .map(([key, text]) => [`${sheetPrefix}${t(`workbook.cover.${key}`)}`, text]);
}

function writeLegend(sheet: Sheet, { builder: { t } }: ScenarioPart, top: number): number {
  sheet.put(top, 1, t('workbook.legend.title'), 'section');
  const examples = [
    ['input', 'input', t('workbook.legend.input'), FORMAT.text],
    ['computed', 'computed', t('workbook.legend.computed'), FORMAT.general],
    ['main', 'main', t('workbook.legend.main'), FORMAT.general],
    ['value', 'value', t('workbook.legend.value'), FORMAT.text],
    ['mark', 'caution', t('mark.guessed'), FORMAT.general],
  ] as const;
  for (const [index, [key, role, label, format]] of examples.entries()) {
    const row = top + 1 + index;
    sheet.put(row, 1, label, role, format);
    sheet.put(row, 2, t(`workbook.legend.${key}Text`), 'text');
    // The words of the first and the last take two lines.
    sheet.height(row, key === 'input' || key === 'mark' ? 30 : 20);
    const cell = sheet.worksheet.getCell(row, 1);
    cell.style = { ...cell.style, alignment: { vertical: 'middle', horizontal: 'center' } };
  }
  return top + 1 + examples.length;
}

function writeContents(sheet: Sheet, part: ScenarioPart, top: number): void {
  const { builder } = part;
  sheet.put(top, 1, builder.t('workbook.cover.contents'), 'section');
  for (const [index, target] of builder.sheets.slice(1).entries()) {
    sheet.putLink(top + 1 + index, 1, target);
    const title = target.worksheet.getCell(1, 1).value;
    sheet.put(top + 1 + index, 2, typeof title === 'string' ? title : '', 'text');
  }
}
