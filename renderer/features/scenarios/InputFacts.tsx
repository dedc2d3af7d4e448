import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { MaterialResult } from '@shared/model/what-if-result';
import { dayLabel } from '@shared/words/day-label';
import { fittingFigure, fittingMass } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { Tag } from '../../kit/ui/Tag';

/** What the run was fed with and what it found, for one material. */
export function InputFacts({ view, result }: { readonly view: ShownRun; readonly result: MaterialResult }) {
  const { t, f, language } = useWords();
  const need = view.annualNeed[result.materialId];
  const leads = result.groups.map((group) => group.leadTimeDays);
  const fact = (label: string, value: ReactNode) => (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <section className="ld-inspector-part">
      <div className="ld-row">
        <h3 className="ld-subhead ld-grow">{t('scenarios.tab.inputs')}</h3>
        <Tag tone="secret" icon="lock">
          {t('scenarios.secret')}
        </Tag>
      </div>
      <dl className="ld-facts">
        {fact(
          t('scenarios.fact.opening'),
          <span className="ld-secret">{fittingMass(result.openingStock, f)}</span>,
        )}
        {fact(
          t('scenarios.fact.cover'),
          <span className="ld-secret">{t('chart.days', { days: f.figure(result.openingCover) })}</span>,
        )}
        {fact(
          t('scenarios.fact.need'),
          need === undefined ? f.missing : t('scenarios.perYear', { value: fittingFigure(need, f) }),
        )}
        {leads.length > 0 &&
          fact(
            t('scenarios.fact.lead'),
            t('scenarios.daysRange', { low: Math.min(...leads), high: Math.max(...leads) }),
          )}
        {fact(
          t('scenarios.fact.lowest'),
          f.items([
            fittingMass(result.lowestStock.tonnes, f),
            dayLabel(result.lowestStock.at.date, language),
          ]),
        )}
        {fact(t('scenarios.fact.shortfall'), fittingMass(result.totalShortfall, f))}
        {fact(
          t('scenarios.fact.peak'),
          t('scenarios.perDay', { value: fittingFigure(result.peakShortfall, f) }),
        )}
        {fact(t('scenarios.fact.daysShort'), f.whole(result.daysShort))}
        {fact(
          t('scenarios.fact.balance'),
          t(result.ledger.imbalance < 1e-6 ? 'scenarios.balanced' : 'scenarios.unbalanced', {
            tonnes: f.exact(result.ledger.imbalance),
          }),
        )}
        {fact(t('scenarios.fact.elapsed'), `${f.whole(view.elapsedMs)} ms`)}
      </dl>
    </section>
  );
}
