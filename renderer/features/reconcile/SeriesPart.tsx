import type { Evidence } from '@shared/features/overview/contract';
import { useMemo } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Section } from '../../kit/ui/Section';
import { SmallField } from '../../kit/ui/SmallField';
import { Sides } from './Sides';
import { sidesAsked } from './sides-asked';

/** The observed series with what they count, and any two of them beside each other. */
export function SeriesPart({ evidence }: { readonly evidence: Evidence }) {
  const { t, nameOf } = useWords();
  const asked = useStore(sidesAsked);
  const pick = (side: 'a' | 'b') => (
    <SmallField label={t(`reconcile.pick.${side}`)}>
      <select
        className="ld-small-select"
        value={asked[side]}
        onChange={({ target }) => sidesAsked.set({ ...asked, [side]: target.value, country: null })}
        data-testid={`reconcile-${side}`}
      >
        <option value="">{t('reconcile.pick.none')}</option>
        {evidence.series.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </SmallField>
  );
  return (
    <div className="ld-columns ld-gap-16">
      <Section title={t('reconcile.title')} definition={t('reconcile.lead')} testId="reconcile">
        <div className="ld-form ld-row">
          {pick('a')}
          {pick('b')}
        </div>
        {asked.a !== '' && asked.b !== '' && <Sides asked={asked} />}
      </Section>
      <Section title={t('reconcile.list')} testId="series-list">
        <SeriesTable evidence={evidence} />
      </Section>
    </div>
  );
}

/** What each series counts, its definition and the years that it speaks of. */
function SeriesTable({ evidence: { series } }: { readonly evidence: Evidence }) {
  const { t, f, nameOf, language } = useWords();
  const { value } = useAnswer('reconcile.spans', null, { patient: true });
  const spans = useMemo(() => new Map((value ?? []).map((span) => [span.seriesId, span])), [value]);
  return (
    <table className="ld-table" aria-label={t('reconcile.list')}>
      <thead>
        <tr>
          <th>{t('reconcile.list.series')}</th>
          <th>{t('reconcile.list.counts')}</th>
          <th>{t('reconcile.list.unit')}</th>
          <th>{t('reconcile.list.period')}</th>
          <th className="is-right">{t('reconcile.list.figures')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map((one) => {
          const span = spans.get(one.id);
          return (
            <tr key={one.id}>
              <th scope="row">
                <span className="ld-medium">{nameOf(one)}</span>
                <div className="ld-caption">{t(`kind.${one.kind}`)}</div>
              </th>
              <td>{language === 'ja' ? one.definitionJa : one.definitionEn}</td>
              <td className="ld-nowrap">{t(`choice.unit.${one.unit}`)}</td>
              <td className="ld-nowrap">
                {span === undefined
                  ? f.missing
                  : span.first === span.last
                    ? span.first
                    : f.span(`${span.first}`, `${span.last}`)}
              </td>
              <td className="is-right">{value === null ? '' : f.whole(span?.count ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
