import { Refusal } from '@shared/base/refusal';
import { reconcileReport } from '@shared/features/reconcile/reconcile-report';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { reconcile } from './reconcile';

/** Why two published series differ. */
export const reconcileCommand = projectCommand({
  name: 'reconcile',
  words: 'terminal.reconcile',
  args: {
    ...arg.REPORT,
    series: arg.text('terminal.reconcile.series', '<id>'),
    with: arg.text('terminal.reconcile.with', '<id>'),
    country: arg.optional(arg.text('terminal.reconcile.country', '<code>')),
  },
  run: async ({ series: a, with: b, country }, { session, context: { output, version } }) => {
    const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
    const found = await reconcile(session, { a, b, country: partnerOf(country, reference) });
    return {
      result: { ...found, dataDate: info.dataDate, headHash: info.headHash, version },
      report: reconcileReport(found),
      reference,
      ofStocks: false,
      below: [wordsOf(output)('cli.stress.foot', { version })],
    };
  },
});

function partnerOf(text: string | null, { countries }: Reference) {
  if (text === null) return null;
  if (text === 'total') return { id: null };
  const country = byId(countries, text);
  if (country === undefined) throw new Refusal('refusal.reconcile.partner', { country: text });
  return { id: country.id };
}
