import { Refusal } from '@shared/base/refusal';
import { watchReport } from '@shared/features/trade-watch/watch-report';
import { byId } from '@shared/model/catalogue';
import { asCountryId } from '@shared/model/country';
import { formatted } from '@shared/report/report-message';
import { namesOf } from '../../plan/reference-names';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { terminalFormatter } from '../../terminal/print-report';
import { tradeWatch } from './trade-watch';

/** Partners that export more than they mine, and what may leak past a control. */
export const tradeWatchCommand = projectCommand({
  name: 'trade-watch',
  words: 'terminal.trade-watch',
  args: {
    ...arg.REPORT,
    economy: arg.text('terminal.trade-watch.economy', '<code>'),
    series: arg.optional(arg.text('terminal.trade-watch.series', '<id>')),
  },
  run: async (given, { session, context: { output, version } }) => {
    const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
    const economyId = asCountryId(given.economy); // looked up in the next line
    if (byId(reference.countries, economyId) === undefined)
      throw new Refusal('refusal.trade-watch.economy', { economy: economyId });
    const found = await tradeWatch(session, economyId);
    const only = given.series;
    const flows = found.flows.filter(({ series }) => only === null || series.id === only);
    if (only !== null && flows.length === 0)
      throw new Refusal('refusal.trade-watch.series', {
        series: only,
        economy: namesOf(reference.countries, economyId),
      });
    const watch = { ...found, flows };
    const report = watchReport(watch);
    return {
      result: { ...watch, dataDate: info.dataDate, headHash: info.headHash, version },
      report,
      reference,
      ofStocks: false,
      above: [formatted(report.lead, terminalFormatter(output, reference))],
      below: [wordsOf(output)('cli.stress.foot', { version })],
    };
  },
});
