import type { Target } from '@shared/model/tables/target';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { meetsTarget, targetRule } from '../../kit/ui/target-words';
import { type ChinaFigure, leadFigures } from './china-figures';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly figures: readonly ChinaFigure[];
  readonly dataDate: string;
}

/** Each target of the economy with its rule, and whether it is met: in a word, not only in a colour. */
export function TargetList({ targets, figures, dataDate }: TargetListProps) {
  const { t } = useWords();
  return (
    <Section title={t('overview.targets')} testId="targets">
      <ul className="ld-side-list">
        {comparableFirst(targets).map((target) => (
          <TargetLine key={target.id} target={target} figures={figures} dataDate={dataDate} />
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

type State = 'met' | 'missed' | 'open' | 'noFigure';
const STATE_LOOK = {
  met: { icon: 'check', className: 'is-ok' },
  missed: { icon: 'error', className: 'is-error' },
  open: { icon: 'warning', className: 'is-warn' },
  noFigure: { icon: 'info', className: 'is-plain' },
} as const;

function TargetLine({
  target,
  figures,
  dataDate,
}: {
  target: Target;
  figures: readonly ChinaFigure[];
  dataDate: string;
}) {
  const { t, f, nameOf } = useWords();
  const compared = isComparable(target) ? leadFigures(figures) : [];
  const values = compared.map(({ observation }) => observation.value);
  const years = compared.map(({ observation }) => observation.year);
  const state = stateOf(target, values, dataDate);
  const { icon, className } = STATE_LOOK[state];
  const rule = targetRule(t, f, target);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const figure = low === high ? f.percentExact(low) : `${f.exact(low)} – ${f.percentExact(high)}`;
  const from = Math.min(...years);
  const to = Math.max(...years);
  return (
    <li>
      <span className={`ld-side-icon ${className}`}>
        <Icon name={icon} size={16} />
      </span>
      <div className="ld-grow">
        <div className="ld-medium ld-small">{nameOf(target)}</div>
        <div className="ld-caption">
          {target.date === null ? rule : t('overview.target.rule', { rule, date: f.date(target.date) })}
          {' · '}
          {t(`target.status.${target.status}`)}
        </div>
        {values.length > 0 && (
          <div className="ld-caption">
            {t(from === to ? 'overview.target.figureOne' : 'overview.target.figure', { figure, from, to })}
          </div>
        )}
      </div>
      <span className={`ld-side-state ${className}`}>{t(`overview.target.${state}`)}</span>
    </li>
  );
}

/** Met under every definition, missed when its date has passed, open otherwise. */
function stateOf(target: Target, values: readonly number[], dataDate: string): State {
  if (values.length === 0) return 'noFigure';
  if (values.every((value) => meetsTarget(target, value))) return 'met';
  return target.date !== null && target.date < dataDate.slice(0, target.date.length) ? 'missed' : 'open';
}
