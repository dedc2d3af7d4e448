import type { ShareTable } from '@shared/features/shares/share-table';
import type { Control } from '@shared/model/dependence';
import { percentOf } from '@shared/model/project-settings';
import { SUM_TOLERANCE } from '@shared/model/rebalancing';
import type { Target } from '@shared/model/tables/target';
import type { Formats } from '@shared/words/formats';
import { useWords } from '../../kit/state/language';
import { useWatched } from '../../kit/state/watched';
import { PercentFigure, Was } from '../../kit/ui/Figure';
import { Meter } from '../../kit/ui/Meter';
import { Tag } from '../../kit/ui/Tag';

interface ShareMetersProps {
  readonly table: ShareTable;
  readonly yearIndex: number;
  readonly targets: readonly Target[];
}

/** The watched countries direct and looked through, and whether the rows add up: what an edit moves, above the grid. */
export function ShareMeters({ table, yearIndex, targets }: ShareMetersProps) {
  const { t, f, language } = useWords();
  const { ids, country } = useWatched();
  const year = table.years[yearIndex];
  if (year === undefined) return null;
  const direct = percentOf(year.direct, ids);
  const [only, second] = ids;
  const target = targets.find(
    (known) =>
      known.economyId === table.economyId &&
      second === undefined &&
      known.countryId === only &&
      known.countryId !== null &&
      known.unit === 'percent',
  );
  // The stage of a table is the one that was asked for.
  const made = t(`shares.made.${table.stage}`);
  const ghost = table.scenarioId !== null;
  return (
    <div className="ld-share-meters ld-columns ld-pad ld-pad-bottom-8">
      {ids.length > 0 && (
        <>
          <div className="ld-shrink ld-rule-above ld-pad-top-8">
            <MeterHead
              title={t('shares.direct', { country })}
              definition={t('shares.direct.definition', {
                country,
                made: language === 'ja' ? made.replace(/地$/, '') : made,
              })}
            />
            <div className="ld-row ld-gap-12">
              <PercentFigure value={direct} testId="china-direct" />
              <Meter
                label={`${t('shares.direct', { country })} ${f.percent(direct)}`}
                value={direct}
                {...(ghost ? { ghost: year.baseDirectWatched } : {})}
                {...(target === undefined ? {} : { target: target.value })}
              />
            </div>
            <MeterFoot
              base={ghost ? f.percent(year.baseDirectWatched) : null}
              target={target}
              low={direct}
              high={direct}
            />
          </div>
          <div className="ld-shrink ld-rule-above ld-pad-top-8">
            <MeterHead
              title={t('shares.lookThrough', { country })}
              definition={t('shares.lookThrough.definition', { country })}
            />
            <div className="ld-row ld-gap-12">
              <LookThroughFigure
                low={year.lookThrough.low}
                high={year.lookThrough.high}
                testId="china-look-through"
              />
              <Meter
                label={`${t('shares.lookThrough', { country })} ${boundsWords(year.lookThrough, f)}`}
                value={Math.min(direct, year.lookThrough.low)}
                hatchedTo={year.lookThrough.low}
                openTo={year.lookThrough.high}
                {...(ghost ? { ghost: year.baseLookThrough.high } : {})}
                {...(target === undefined ? {} : { target: target.value })}
              />
            </div>
            <MeterFoot
              base={ghost ? baseWords(year.baseLookThrough, f) : null}
              target={target}
              low={year.lookThrough.low}
              high={year.lookThrough.high}
            />
          </div>
          {year.control !== null && <ControlMeter control={year.control} country={country} />}
        </>
      )}
      <div className="ld-shrink ld-rule-above ld-pad-top-8">
        <MeterHead title={t('shares.sum')} />
        <div className="ld-row ld-gap-12">
          <PercentFigure value={year.sumPercent} testId="share-sum" />
        </div>
        <SumTag rest={year.restPercent} />
      </div>
    </div>
  );
}

/** What the watched countries own, wherever the plant stands: at least, and at most where nobody names the owner. */
function ControlMeter({
  control: { percent, named },
  country,
}: {
  readonly control: Control;
  readonly country: string;
}) {
  const { t, f } = useWords();
  const title = t('shares.control', { country });
  return (
    <div className="ld-shrink ld-rule-above ld-pad-top-8">
      <MeterHead title={title} definition={t('shares.control.definition', { country })} />
      <div className="ld-row ld-gap-12">
        <LookThroughFigure low={percent.low} high={percent.high} testId="watched-control" />
        <Meter label={`${title} ${boundsWords(percent, f)}`} value={percent.low} openTo={percent.high} />
      </div>
      <p className="ld-caption ld-right">{t('shares.control.named', { named: f.percent(named) })}</p>
    </div>
  );
}

function boundsWords(bounds: { low: number; high: number }, f: Formats): string {
  return bounds.high - bounds.low < 0.05 ? f.figure(bounds.low) : f.range(bounds.low, bounds.high);
}

function baseWords(bounds: { low: number; high: number }, f: Formats): string {
  return bounds.high - bounds.low < 0.05 ? f.percent(bounds.low) : f.percentRange(bounds.low, bounds.high);
}

function MeterHead({ title, definition }: { readonly title: string; readonly definition?: string }) {
  return (
    <div className="ld-row-base ld-wrap">
      <h2 className="ld-subhead ld-nowrap">{title}</h2>
      {definition !== undefined && <span className="ld-definition">{definition}</span>}
    </div>
  );
}

/** One figure when all is known; two bounds when some of the feeds are not. */
function LookThroughFigure({
  low,
  high,
  testId,
}: {
  readonly low: number;
  readonly high: number;
  readonly testId: string;
}) {
  const { f, language } = useWords();
  return (
    <span className="ld-figure" data-testid={testId}>
      {boundsWords({ low, high }, f)}
      <small>{language === 'ja' ? '%' : '\u202f%'}</small>
    </span>
  );
}

interface MeterFootProps {
  readonly base: string | null;
  readonly target: Target | undefined;
  readonly low: number;
  readonly high: number;
}

function MeterFoot({ base, target, low, high }: MeterFootProps) {
  const { t, f } = useWords();
  return (
    <div className="ld-row ld-share-meter-foot">
      {base !== null && <Was>{t('shares.base', { value: base })}</Was>}
      <span className="ld-grow" />
      {target !== undefined && (
        <>
          <span className="ld-caption ld-nowrap">
            {t(`shares.target.${target.rule}`, { value: f.percentExact(target.value) })}
          </span>
          <TargetTag target={target} low={low} high={high} />
        </>
      )}
    </div>
  );
}

function TargetTag({
  target,
  low,
  high,
}: {
  readonly target: Target;
  readonly low: number;
  readonly high: number;
}) {
  const { t } = useWords();
  const meets = (value: number): boolean =>
    target.rule === 'below'
      ? value < target.value
      : target.rule === 'at_most'
        ? value <= target.value
        : value >= target.value;
  if (meets(low) && meets(high)) {
    return (
      <Tag tone="ok" icon="check">
        {t('shares.target.met')}
      </Tag>
    );
  }
  if (!meets(low) && !meets(high)) return <Tag tone="warn">{t('shares.target.missed')}</Tag>;
  return <Tag tone="warn">{t('shares.target.open')}</Tag>;
}

function SumTag({ rest }: { readonly rest: number }) {
  const { t, f } = useWords();
  if (Math.abs(rest) < SUM_TOLERANCE) {
    return (
      <span>
        <Tag tone="ok" icon="check" testId="sum-state">
          {t('shares.sum.exact')}
        </Tag>
      </span>
    );
  }
  return (
    <span>
      <Tag tone={rest > 0 ? 'plain' : 'error'} testId="sum-state">
        {rest > 0
          ? t('shares.sum.toGive', { points: f.figure(rest) })
          : t('shares.sum.over', { points: f.figure(-rest) })}
      </Tag>
    </span>
  );
}
