import { Refusal } from '@shared/base/refusal';
import type { Chart } from '@shared/charts/chart';
import { seriesChart } from '@shared/charts/series-chart';
import { leadOf, monthsReport } from '@shared/features/months/months-report';
import { type FlowDrawn, flowDrawn, flowPicture } from '@shared/features/trade-watch/flow-picture';
import { firstToShow, unitOf, watchReport } from '@shared/features/trade-watch/watch-report';
import { byId, nameIn } from '@shared/model/catalogue';
import { asCountryId, type CountryId } from '@shared/model/country';
import { isMonth } from '@shared/model/period';
import type { Reference } from '@shared/model/plan';
import { type Formatter, formatted } from '@shared/report/report-message';
import { namesOf } from '../../plan/reference-names';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { projectFacts } from '../../terminal/run-answer';
import { Misused } from '../../terminal/usage';
import { monthsOfTrade } from '../months/months';
import { todayOf } from '../tripwires/today';
import { tradeWatch } from './trade-watch';

/** Of the lines in a picture of the size of a slide, pixels. */
const CHART_HEIGHT = 596;

/** Partners that export more than they mine, and what may leak past a control. */
export const tradeWatchCommand = projectCommand({
  name: 'trade-watch',
  words: 'terminal.trade-watch',
  args: {
    ...arg.REPORT,
    ...arg.CHART,
    economy: arg.text('terminal.trade-watch.economy', '<code>'),
    series: arg.optional(arg.text('terminal.trade-watch.series', '<id>')),
    months: arg.flag('terminal.trade-watch.months'),
    partner: arg.optional(arg.text('terminal.trade-watch.partner', '<code>')),
    since: arg.optional(arg.text('terminal.trade-watch.since', '<month>')),
  },
  run: async (given, { session, context: { output, version } }) => {
    const { reference, data } = await projectFacts(session);
    const economyId = asCountryId(given.economy); // looked up in the next line
    if (byId(reference.countries, economyId) === undefined)
      throw new Refusal('refusal.trade-watch.economy', { economy: economyId });
    const only = given.series;
    if (given.months) {
      const found = await monthsOfTrade(session, {
        economyId,
        partnerId: given.partner === null ? null : partnerIn(reference, given.partner),
        on: await todayOf(session),
        since: given.since === null ? null : monthGiven(given.since),
      });
      const view = { ...found, rows: found.rows.filter(({ series }) => only === null || series.id === only) };
      return {
        result: { ...view, ...data, version },
        report: monthsReport(view),
        reference,
        ofStocks: false,
        lead: leadOf(view),
      };
    }
    if (given.partner !== null || given.since !== null) throw new Misused('usage.trade-watch.months');
    const found = await tradeWatch(session, economyId);
    const flows = found.flows.filter(({ series }) => only === null || series.id === only);
    if (only !== null && flows.length === 0)
      throw new Refusal('refusal.trade-watch.series', {
        series: only,
        economy: namesOf(reference.countries, economyId),
      });
    const watch = { ...found, flows };
    const report = watchReport(watch);
    const shown = given.chart === null ? undefined : firstToShow(flows);
    const drawn =
      shown === undefined ? null : flowDrawn(shown, await session.project.observationsOf([shown.series.id]));
    return {
      result: { ...watch, ...data, version },
      report,
      reference,
      ofStocks: false,
      lead: report.lead,
      chart: (formatter) => drawn && flowChart(drawn, economyId, formatter),
      below: [wordsOf(output)('cli.stress.foot', { version })],
    };
  },
});

/** @throws Refusal refusal.trade-watch.economy */
function partnerIn({ countries }: Pick<Reference, 'countries'>, code: string): CountryId {
  const found = byId(countries, code);
  if (found === undefined)
    throw new Refusal('refusal.trade-watch.economy', { economy: code }, { field: 'partner' });
  return found.id;
}

/** The lines of the page under the name of their series and its unit; null where it has no figures. */
function flowChart(drawn: FlowDrawn, economyId: CountryId, formatter: Formatter): Chart | null {
  const { t, language, nameOf } = formatter;
  const picture = flowPicture(drawn, economyId, formatter, (id) => nameOf({ of: 'country', id }));
  const chart = picture && seriesChart({ ...picture, height: CHART_HEIGHT }, formatter);
  const unit = formatted(unitOf(drawn.series), formatter);
  const description = [
    t('trade-watch.of', { series: nameIn(language, drawn.series) }),
    t('trade-watch.flows.lines', { unit }),
  ].join('');
  return chart && { ...chart, description };
}

/** @throws Misused usage.trade-watch.since */
function monthGiven(text: string): string {
  if (!isMonth(text)) throw new Misused('usage.trade-watch.since', { text });
  return text;
}
