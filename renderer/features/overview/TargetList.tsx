import { controlMessage } from '@shared/features/risk/target-control';
import { monthsOfTarget } from '@shared/features/risk/target-months';
import type { TargetStanding } from '@shared/features/risk/target-standing';
import type { TargetView } from '@shared/model/dependence';
import type { Target } from '@shared/model/tables/target';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { standingFigure, standingMaterial } from '../../kit/ui/target-standing';
import { meetsTarget, targetRule } from '../../kit/ui/target-words';
import { leadFigures, type WatchedFigure } from './watched-figures';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly figures: readonly WatchedFigure[];
  /** Against the plan, by target; empty until they are worked out. */
  readonly standings: ReadonlyMap<string, TargetStanding>;
  readonly views: readonly TargetView[];
  /** Of the plan that they are held against. */
  readonly year: number;
  readonly dataDate: string;
}

/** Each target of the economy with its rule, and whether it is met: in a word, not only in a colour. */
export function TargetList({ targets, standings, ...rest }: TargetListProps) {
  const { t } = useWords();
  return (
    <Section title={t('overview.targets')} testId="targets">
      <ul className="ld-lines">
        {comparableFirst(targets).map((target) => (
          <TargetLine key={target.id} target={target} standing={standings.get(target.id)} {...rest} />
        ))}
      </ul>
    </Section>
  );
}

/** What published figures can be held against comes first. */
function comparableFirst(targets: readonly Target[]): readonly Target[] {
  const rank = (target: Target): number => (isComparable(target) ? 0 : 1);
  return [...targets].sort((a, b) => rank(a) - rank(b) || a.value - b.value);
}

/** Only a target on a country's percentage of imports has published figures to stand against. */
function isComparable(target: Target): boolean {
  return target.unit === 'percent' && target.countryId !== null;
}

/** What published figures say of a target, or else the plan. */
type State = 'met' | 'missed' | 'open' | 'noFigure' | 'on_path' | 'not_on_path' | 'undecided';
const STATE_LOOK = {
  met: { icon: 'check', className: 'ld-ok', word: 'overview.target.met' },
  missed: { icon: 'error', className: 'ld-err', word: 'overview.target.missed' },
  open: { icon: 'warning', className: 'ld-warn', word: 'overview.target.open' },
  on_path: { icon: 'info', className: 'ld-ink-3 ld-regular', word: 'risk.state.on_path' },
  not_on_path: { icon: 'warning', className: 'ld-warn', word: 'risk.state.not_on_path' },
  undecided: { icon: 'info', className: 'ld-ink-3 ld-regular', word: 'risk.state.open' },
  noFigure: { icon: 'info', className: 'ld-ink-3 ld-regular', word: 'overview.target.noFigure' },
} as const satisfies Record<State, object>;

interface TargetLineProps extends Omit<TargetListProps, 'targets' | 'standings'> {
  readonly target: Target;
  readonly standing: TargetStanding | undefined;
}

function TargetLine({ target, figures, standing, views, year, dataDate }: TargetLineProps) {
  const { t, f, nameOf } = useWords();
  const formatter = useFormatter();
  const compared = isComparable(target) ? leadFigures(figures) : [];
  const values = compared.map(({ observation }) => observation.value);
  const years = compared.map(({ observation }) => observation.year);
  const published = stateOf(target, values, dataDate);
  const state = published === 'noFigure' ? planState(standing) : published;
  const { icon, className, word } = STATE_LOOK[state];
  const rule = targetRule(t, f, target);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const figure = low === high ? f.percentExact(low) : f.span(f.exact(low), f.percentExact(high));
  const from = Math.min(...years);
  const to = Math.max(...years);
  return (
    <li>
      <span className={`ld-fixed ${className}`}>
        <Icon name={icon} size={16} />
      </span>
      <div className="ld-grow">
        <div className="ld-medium ld-small">{nameOf(target)}</div>
        <div className="ld-caption">
          {f.beside([
            target.date === null ? rule : t('overview.target.rule', { rule, date: f.date(target.date) }),
            t(`target.status.${target.status}`),
          ])}
        </div>
        {values.length > 0 && (
          <div className="ld-caption">
            {t(from === to ? 'overview.target.figureOne' : 'overview.target.figure', { figure, from, to })}
          </div>
        )}
        {monthsOfTarget(views, target.id).map((months) => (
          <div className="ld-caption" key={formatted(months, formatter)} data-testid="target-months">
            {formatted(months, formatter)}
          </div>
        ))}
        {standing !== undefined && <PlanLine standing={standing} year={year} />}
      </div>
      <span className={`ld-small ld-medium ld-nowrap ${className}`}>{t(word)}</span>
    </li>
  );
}

/** Where the plan stands in the year in view, and when today's path would meet the target. */
function PlanLine({ standing, year }: { readonly standing: TargetStanding; readonly year: number }) {
  const { t, f } = useWords();
  const formatter = useFormatter();
  const { counted, met, furthest } = standing;
  const { control } = furthest;
  const { metInYear, pathEnds, state } = furthest.progress;
  const said = {
    year: f.year(year),
    figure: standingFigure(standing, t, formatter),
    material: standingMaterial(standing, t, formatter),
  };
  return (
    <div className="ld-caption" data-testid="target-plan">
      {counted === 1
        ? t('overview.target.planOne', said)
        : t('overview.target.planFurthest', { ...said, met, count: counted })}
      {state !== 'met' && metInYear !== null && (
        <>
          {t('figures.range.join')}
          {t('overview.target.metIn', { year: f.year(metInYear) })}
        </>
      )}
      {state !== 'met' && metInYear === null && pathEnds !== null && (
        <>
          {t('figures.range.join')}
          {t('overview.target.neverMet', { year: f.year(pathEnds) })}
        </>
      )}
      {control !== null && <div>{formatted(controlMessage(control), formatter)}</div>}
    </div>
  );
}

function planState(standing: TargetStanding | undefined): State {
  if (standing === undefined) return 'noFigure';
  return standing.state === 'open' ? 'undecided' : standing.state;
}

/** Met under every definition, missed when its date has passed, open otherwise. */
function stateOf(target: Target, values: readonly number[], dataDate: string) {
  if (values.length === 0) return 'noFigure';
  if (values.every((value) => meetsTarget(target, value))) return 'met';
  return target.date !== null && target.date < dataDate.slice(0, target.date.length) ? 'missed' : 'open';
}
