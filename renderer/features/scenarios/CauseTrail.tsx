import { dateAt } from '@shared/charts/time-scale';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { ClockLine } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialResult } from '@shared/model/what-if-result';
import { dayLabel } from '@shared/words/day-label';
import { fittingMass } from '@shared/words/fitting-figure';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { type Cause, causesOf } from './causes';
import { lineName } from './LineRow';
import { shockBarWords } from './shock-words';

interface CauseTrailProps {
  readonly result: MaterialResult;
  readonly shocks: readonly Shock[];
  readonly window: ScenarioDetail['window'];
  readonly reference: Reference;
  /** The line that it is about; null for the material alone. */
  readonly line: ClockLine | null;
}

/** The chain of causes, in the order of its days; the day of the stop or the shortfall is the mark in vermilion. */
export function CauseTrail({ result, shocks, window, reference, line }: CauseTrailProps) {
  const words = useWords();
  const { t, language } = words;
  const causes = causesOf(result, shocks, window, line);
  const year = Number(window.start.slice(0, 4));
  return (
    <section className="ld-inspector-part">
      <h3 className="ld-subhead">{t(headOf(result, line))}</h3>
      {causes.length === 0 ? (
        <p className="ld-small ld-ink-2">{t('scenarios.untouched')}</p>
      ) : (
        <ol className="ld-trail ld-stack ld-small">
          {causes.map((cause) => {
            const { what, detail } = causeWords(cause, words, reference);
            return (
              <li
                key={`${cause.kind} ${cause.day} ${'shock' in cause ? cause.shock.id : ''} ${what}`}
                className={MARKS[cause.kind] ?? undefined}
              >
                <div className="ld-medium">
                  {t(Math.floor(cause.day) === 0 ? 'scenarios.onFirstDay' : 'scenarios.onDay', {
                    date: dayLabel(dateAt(window.start, cause.day), language, year),
                    day: Math.floor(cause.day),
                  })}
                </div>
                <div>{what}</div>
                {detail !== '' && <div className="ld-caption">{detail}</div>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function headOf({ firstShortfall }: MaterialResult, line: ClockLine | null) {
  if (line !== null) return line.stop === null ? 'scenarios.whyNot' : 'scenarios.whyStop';
  return firstShortfall === null ? 'scenarios.whyNot' : 'scenarios.why';
}

const MARKS: Partial<Record<Cause['kind'], string>> = {
  short: 'is-now',
  stops: 'is-now',
  whole: 'is-end',
  restarts: 'is-end',
};

function causeWords(
  cause: Cause,
  words: Words,
  reference: Reference,
): { readonly what: string; readonly detail: string } {
  const { t, f } = words;
  switch (cause.kind) {
    case 'shock':
      return {
        what: shockBarWords(cause.shock, words),
        detail: t('scenarios.shockN', { position: cause.position }),
      };
    case 'feed': {
      const { link } = cause;
      const nameOf = (countryId: CountryId, supplierId: SupplierId | null): string => {
        const supplier = byId(reference.suppliers, supplierId);
        const country = byId(reference.countries, countryId);
        if (supplier !== undefined) return words.nameOf(supplier);
        return country === undefined ? countryId : words.nameOf(country);
      };
      return {
        what: t('scenarios.cause.feed', {
          to: nameOf(link.toCountryId, link.toSupplierId),
          toStage: t(`stage.${link.toStage}`),
          percent: f.percentExact(link.percent),
          from: nameOf(link.fromCountryId, link.fromSupplierId),
          fromStage: t(`stage.${link.fromStage}`),
        }),
        detail: t('scenarios.cause.feedHit'),
      };
    }
    case 'landed':
      return {
        what: t('scenarios.cause.landed'),
        detail: t('scenarios.cause.leadTime', { days: cause.leadTimeDays }),
      };
    case 'licensed':
      return {
        what: t('scenarios.cause.licensed'),
        detail: t('scenarios.cause.delay', { days: cause.delayDays }),
      };
    case 'drawn':
      return {
        what: t('scenarios.cause.drawn'),
        detail: t('scenarios.cause.opening', { stock: fittingMass(cause.tonnes, f) }),
      };
    case 'short':
      return {
        what: t('scenarios.cause.short'),
        detail: t('scenarios.cause.shortBy', {
          days: f.whole(cause.daysShort),
          tonnes: fittingMass(cause.tonnes, f),
        }),
      };
    case 'emptied':
      return {
        what: t('scenarios.cause.emptied', { tier: t(`scenarios.tierName.${cause.tier}`) }),
        detail: '',
      };
    case 'stops':
      return stopWords(cause.line, words, reference);
    case 'restarts':
      return { what: t('scenarios.cause.restarts'), detail: '' };
    case 'over':
      return {
        what: t('scenarios.cause.over'),
        detail:
          cause.shock.recoveryDays === 0 ? '' : t('scenarios.cause.ramp', { days: cause.shock.recoveryDays }),
      };
    case 'whole':
      return { what: t('scenarios.cause.whole'), detail: '' };
  }
}

function stopWords(line: ClockLine, words: Words, reference: Reference) {
  const { t } = words;
  const what = t('scenarios.cause.stops', { line: lineName(line.useId, reference, words) });
  const tier = t('scenarios.tier', { tier: line.tier });
  if (line.binding === null) return { what, detail: tier };
  const material = materialName(line.binding, reference, words);
  return { what, detail: t('scenarios.cause.binding', { tier, material }) };
}
