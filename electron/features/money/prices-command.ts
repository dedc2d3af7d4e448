import { priceRows, pricesReport } from '@shared/features/money/prices-report';
import { moneyTerms } from '../../plan/money-terms';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { dataYear } from '../../terminal/run-answer';

/** The one price book, in China and outside; its rows are edited as those of any table. */
export const pricesCommand = projectCommand({
  name: 'prices',
  words: 'terminal.prices',
  args: {
    file: arg.projectFile('terminal.prices.file'),
    ...arg.REPORT,
    year: arg.optional(arg.year('terminal.prices.year')),
  },
  run: async (given, { session, context }) => {
    const [{ book, rates }, { materials }] = await Promise.all([
      moneyTerms(session),
      session.project.reference(),
    ]);
    const year = given.year ?? (await dataYear(session));
    const ids = materials.map(({ id }) => id);
    const prices = priceRows(book, ids, year, rates.yenPerUsd);
    const result = { year, prices, version: context.version };
    return { result, report: pricesReport(prices, year), ofStocks: false };
  },
});
