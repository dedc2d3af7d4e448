import { type Column, putBlock } from '../block';
import { type Cell, computed } from '../cells';
import { materialSheet } from '../declare-sheet';
import { calendarColumns, printDays } from '../parts/calendar-columns';
import { type DailyAccount, dailyAccount } from '../parts/daily-account';
import { backlogCell, balanceCell, boughtCell, madeCell } from '../parts/daily-balance';
import { BALANCE, type BalanceColumn } from '../parts/daily-columns';
import { type DailyRefs, putOutputs } from '../parts/daily-outputs';
import { soFarCells } from '../parts/daily-so-far';
import { groupColumns } from '../parts/daily-steps';
import { shortfallOfTiers, tierFormula } from '../parts/tier-rationing';
import { valueColumns } from '../parts/value-columns';

/** Rows above the days: title, notice, hint, outputs (label, value), a blank, band, header, units. */
const BAND_ROW = 7;
const FIRST_DAY_ROW = BAND_ROW + 3;

/** Of a column of the balance. */
const BALANCE_WIDTH = { alone: 10, withTiers: 8.1 };

/**
 * The day-by-day account of one material: every cell right of the year is a formula over the input sheets, so that a
 * change of a share, a stock, a demand or a shock moves all of it.
 */
export const daily = materialSheet({
  key: 'daily',
  tab: 'result',
  write(sheet, part, item): DailyRefs {
    const account = dailyAccount(part, item, FIRST_DAY_ROW);
    if (valueColumns(part, item).length > 0)
      sheet.put(3, 1, part.builder.t('workbook.daily.hintValues'), 'hint');
    const refs = putOutputs(sheet, account);
    const columns = [
      ...calendarColumns(part),
      ...balanceColumns(account),
      ...backlogColumn(account),
      ...madeColumn(account),
      ...boughtColumn(account),
      ...tierColumns(account),
      ...groupColumns(account),
      ...soFarColumns(account),
    ];
    const { first, last, history } = account;
    const days = Array.from({ length: last - first + 1 }, (_, index) => index - history);
    putBlock(sheet, BAND_ROW, columns, days, { height: 27, frozen: 2, filter: true });
    sheet.height(BAND_ROW + 1, 42);
    printDays(sheet, { first, last, columns: account.columns.lastBalance });
    return refs;
  },
});

/** Cells of the days of the window; the days before it have none. */
const inWindow = (cell: (day: number) => Cell) => (day: number) => (day < 0 ? null : cell(day));

const widthOf = ({ columns }: DailyAccount) =>
  BALANCE_WIDTH[columns.tiers.length === 0 ? 'alone' : 'withTiers'];

function balanceColumns(account: DailyAccount): Column<number>[] {
  const { t } = account.part.builder;
  const units: Partial<Record<BalanceColumn, string>> = {
    stock: t('workbook.unit.mass'),
    cover: t('workbook.unit.days'),
    short: t('workbook.unit.oneIfShort'),
  };
  return BALANCE.map((key, index) => ({
    band: index === 0 ? account.item.name : '',
    head: t(`workbook.balance.${key}`),
    unit: units[key] ?? t('workbook.unit.massPerDay'),
    width: widthOf(account),
    cell: inWindow((day) => balanceCell(account, key, day)),
  }));
}

/** What is owed to uses that carry over. */
function backlogColumn(account: DailyAccount): Column<number>[] {
  if (account.columns.backlog === null) return [];
  const { t } = account.part.builder;
  const width = widthOf(account);
  return [
    {
      head: t('workbook.balance.backlog'),
      unit: t('workbook.unit.mass'),
      width,
      cell: inWindow((day) => backlogCell(account, day)),
    },
  ];
}

/** What is made of earlier stages. */
function madeColumn(account: DailyAccount): Column<number>[] {
  if (account.columns.made === null) return [];
  const { t } = account.part.builder;
  return [
    {
      head: t('workbook.balance.made'),
      unit: t('workbook.unit.massPerDay'),
      width: widthOf(account),
      cell: inWindow((day) => madeCell(account, day)),
    },
  ];
}

/** What is bought for a day. */
function boughtColumn(account: DailyAccount): Column<number>[] {
  if (account.columns.bought === null) return [];
  const { t } = account.part.builder;
  return [
    {
      head: t('workbook.balance.bought'),
      unit: t('workbook.unit.massPerDay'),
      width: widthOf(account),
      cell: inWindow((day) => boughtCell(account, day)),
    },
  ];
}

/** What each tier of uses goes without where they are served in turn. */
function tierColumns(account: DailyAccount): Column<number>[] {
  const { part, item, stock, columns, start, format } = account;
  const { t } = part.builder;
  return stock.tierParts.map((parts, index) => ({
    head: t('workbook.daily.tierShort', { tier: columns.tiers[index]?.tier ?? 0 }),
    unit: t('workbook.unit.massPerDay'),
    width: widthOf(account),
    cell: inWindow((day) => {
      const formula = tierFormula(parts, columns.balance, start + day);
      return computed({ formula, value: shortfallOfTiers(part, item, day)[index] ?? 0 }, format);
    }),
  }));
}

/** What holds up to each day, from which the main figures follow: when it was short last, and the lowest stock. */
function soFarColumns(account: DailyAccount): Column<number>[] {
  const { t } = account.part.builder;
  const soFar = soFarCells(account);
  return [
    {
      band: t('workbook.daily.soFar'),
      head: t('workbook.daily.shortSoFar'),
      unit: t('workbook.unit.fromStart'),
      width: 10,
      cell: inWindow(soFar.short),
    },
    {
      head: t('workbook.daily.lowestSoFar'),
      unit: t('workbook.unit.mass'),
      width: 10,
      cell: inWindow(soFar.lowest),
    },
  ];
}
