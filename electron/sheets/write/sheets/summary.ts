import { serialOfDate } from '@shared/base/day-serial';
import { stampText } from '@shared/features/editions/stamp';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { nameIn } from '@shared/model/catalogue';
import { byRule, type ClockLine, meanLoad, NEVER_REDUCED } from '@shared/model/line-clock';
import { settingsOf } from '@shared/model/project-settings';
import { largeSum } from '@shared/words/yen-words';
import { type Column, markColumn, putBlock, textColumn } from '../block';
import { change, line, named } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { handlingOf } from '../handling';
import { putComparisonHeader } from '../header';
import { folded } from '../parts/folded';
import { putLineBars } from '../parts/line-bars';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, LARGE_SUM } from '../styles';
import { writtenAt } from '../written-at';

const FIRST_ROW = 5;
/** The bars stand to the right of the lines of one scenario, and reach a little below them for axis and legend. */
const BAR_COLUMNS = 5;
const BAR_WIDTH = 11.5;
const BARS_BELOW = 3;

/** A line of production in each scenario, in the order of the scenarios; null where one does not run it. */
interface LineOfAll {
  readonly useId: string;
  readonly of: readonly (ClockLine | null)[];
}

/** Sheets of a short workbook, which holds no formula: what stops and when comes first, as values, and fits one page. */
export const summary = workbookSheet({
  key: 'summary',
  tab: 'result',
  asValues: true,
  write(sheet, first, parts) {
    const { t } = first.builder;
    putComparisonHeader(sheet, parts, t('workbook.summary.title'), t('workbook.summary.hint'));
    const columns = columnsOf(first, parts);
    const wide = columns.reduce((sum, { width = 0 }) => sum + width, 0);
    let row = FIRST_ROW;
    for (const part of parts) row = putScenario(sheet, part, row, wide);
    const lines = linesOf(parts);
    const block = putBlock<LineOfAll>(sheet, row + 1, columns, lines, {
      ...(parts.length > 1 ? {} : { height: 30 }),
      frozen: 1,
      keys: { scenario: null, table: 'lines', row: ({ useId }) => useId },
    });
    const last = putOrigin(sheet, first, block.next + 1);
    if (parts.length > 1) return sheet.printOnly(last, columns.length);
    const right = columns.length + BAR_COLUMNS;
    for (let at = columns.length + 1; at <= right; at++) sheet.width(at, BAR_WIDTH);
    putLineBars(
      sheet,
      first,
      {
        first: block.first,
        lines: lines.flatMap(({ of: [line] }) => line ?? []),
        from: right + 2,
        scenario: null,
      },
      { top: block.head, bottom: block.next + BARS_BELOW, left: columns.length + 1, right: right + 1 },
    );
    sheet.printOnly(last, right);
  },
});

/** Its name and its headline, in lines that fit the columns of the table. */
function putScenario(
  sheet: Sheet,
  { builder: { t, f, language }, names, scenario, sheetPrefix }: ScenarioPart,
  row: number,
  wide: number,
): number {
  const { resolved, model, clock } = scenario;
  const run = {
    economy: names.country(model.economyId),
    stage: t(`stage.${model.stage}`),
    start: f.tableDate(model.start),
    days: model.days,
  };
  const name = `${sheetPrefix}${nameIn(language, resolved.scenario)}`;
  sheet.put(
    row,
    1,
    t('workbook.summary.scenario', { name, run: t('workbook.cover.windowOf', run) }),
    'section',
  );
  const own = { scenario: resolved.scenario.id, table: 'headline', row: 'run' };
  sheet.key(row, 1, { ...own, column: 'window' });
  const lines = folded(headlineText(clock.run, t, f, names), wide);
  for (const [index, text] of lines.entries()) {
    sheet.place(row + 1 + index, 1, line(text));
    sheet.key(row + 1 + index, 1, { ...own, column: `words-${index + 1}` });
  }
  if (scenario.edition === null) return row + 1 + lines.length;
  const stamp = row + 1 + lines.length;
  sheet.place(
    stamp,
    1,
    line(`${t('workbook.cover.edition')}${t('workbook.summary.colon')}${stampText(scenario.edition, t)}`),
  );
  sheet.key(stamp, 1, { ...own, column: 'edition' });
  return stamp + 1;
}

/** Every line: stop and restart in each scenario. */
function columnsOf(first: ScenarioPart, parts: readonly ScenarioPart[]): Column<LineOfAll>[] {
  const { t } = first.builder;
  const { names } = first;
  const several = parts.length > 1;
  const dateOf = (moment: ClockLine['stop'], otherwise: string) =>
    moment === null ? otherwise : serialOfDate(moment.date);
  const restartOf = ({ stop, restart }: ClockLine) =>
    dateOf(restart, stop === null ? '' : t('workbook.notInWindow'));
  const loadOf = (of: ClockLine) => {
    const load = meanLoad(of);
    return load === null ? '' : 100 * load;
  };
  const lostOf = ({ lostValue }: ClockLine) =>
    lostValue === null ? '' : lostValue / largeSum(first.builder.language);
  const figures = [
    ['stop', 'scenarios.col.stop', (of: ClockLine) => dateOf(of.stop, t('workbook.none')), FORMAT.date, 11],
    ['standsFrom', 'scenarios.col.stands', (of: ClockLine) => dateOf(of.standsFrom, ''), FORMAT.date, 11],
    ['restart', 'scenarios.col.restart', restartOf, FORMAT.date, 11],
    ['daysStanding', 'scenarios.col.daysStanding', (of: ClockLine) => of.daysStanding, FORMAT.whole, 9],
    ['meanLoad', 'workbook.lines.meanLoad', loadOf, FORMAT.percent, 8],
    ['lostDays', 'scenarios.col.lineDays', (of: ClockLine) => of.lostDays, FORMAT.days, 9],
    ['lostValue', 'workbook.lines.lostValue', lostOf, LARGE_SUM, 10],
  ] as const;
  const shown = several ? figures.filter(([key]) => key === 'stop' || key === 'restart') : figures;
  const columns = parts.flatMap(({ sheetPrefix, scenario }, position) =>
    shown.map(
      ([key, head, of, format, width]): Column<LineOfAll> => ({
        ...(several
          ? { band: key === 'stop' ? t('workbook.summary.number', { number: sheetPrefix.trim() }) : '' }
          : {}),
        head: t(head),
        width,
        key: { scenario: scenario.resolved.scenario.id, column: key },
        cell: (row) => {
          const found = row.of[position] ?? null;
          const name = [...(several ? [`S${position + 1}`] : []), 'summary', row.useId, key];
          return named(change(found === null ? '' : of(found), format), ...name);
        },
      }),
    ),
  );
  return [
    textColumn(t('scenarios.col.line'), 26, ({ useId }) => names.use(useId), 'name'),
    markColumn(
      t('scenarios.col.tier'),
      6,
      ({ of }) => String(of.find((each) => each !== null)?.tier ?? ''),
      'tier',
    ),
    textColumn(t('scenarios.col.binding'), several ? 16 : 20, ({ of }) => bindingOf(of, first), 'binding'),
    ...columns,
  ];
}

/** What binds it where it stops, each material once. */
function bindingOf(of: LineOfAll['of'], { names, builder }: ScenarioPart): string {
  const binding = new Set(
    of.flatMap((each) => (each?.binding == null ? [] : [names.material(each.binding)])),
  );
  return [...binding].join(builder.t('workbook.listSeparator'));
}

/** Those first that a headline reads first in any of the scenarios. */
function linesOf(parts: readonly ScenarioPart[]): LineOfAll[] {
  const ids = new Set(parts.flatMap(({ scenario }) => scenario.clock.lines.map(({ useId }) => useId)));
  const lines = [...ids].map((useId) => ({
    useId,
    of: parts.map(({ scenario }) => scenario.clock.lines.find((each) => each.useId === useId) ?? null),
  }));
  const firstOf = ({ of }: LineOfAll) => of.flatMap((each) => each ?? []).sort(byRule)[0] ?? NEVER_REDUCED;
  return lines.sort((a, b) => byRule(firstOf(a), firstOf(b)));
}

/** What the figures are of: a loose page says it too. */
function putOrigin(
  sheet: Sheet,
  { builder, content: { meta, reference } }: ScenarioPart,
  top: number,
): number {
  const { t, f } = builder;
  const lines = [
    ['project', meta.projectName],
    ['classification', handlingOf(meta, t)],
    ['dataDate', f.tableDate(meta.dataDate)],
    ['who', meta.who || t('workbook.cover.nobody')],
    ['createdAt', writtenAt(meta.createdAt, builder, settingsOf(reference.settings).timeZone)],
    ['version', t('workbook.cover.versionOf', { version: meta.appVersion })],
    ['headHash', meta.headHash],
  ] as const;
  for (const [index, [key, text]] of lines.entries()) {
    sheet.place(top + index, 1, line(`${t(`workbook.cover.${key}`)}${t('workbook.summary.colon')}${text}`));
    sheet.key(top + index, 1, { scenario: null, table: 'project', row: 'project', column: key });
  }
  return top + lines.length - 1;
}
