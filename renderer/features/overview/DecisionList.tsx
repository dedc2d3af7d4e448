import { type IsoDate, parseIsoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Icon, type IconName } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { standingFigure, standingMaterial } from '../../kit/ui/target-standing';
import { showArea } from '../../shell/areas';
import { showEvidence } from '../evidence/evidence-part';
import { sidesAsked } from '../reconcile/sides-asked';
import { type Decision, decisionsOf } from './decisions';
import type { WatchedFigure } from './watched-figures';

interface DecisionListProps extends Omit<Parameters<typeof decisionsOf>[0], 'dataDate'> {
  readonly known: ReferenceLookup;
  readonly dataDate: string;
}

/** What waits for a decision, most pressing first, with the way to the place where it is taken. */
export function DecisionList({ known, dataDate, ...rest }: DecisionListProps) {
  const { t } = useWords();
  const today = parseIsoDate(dataDate);
  const decisions = today === null ? [] : decisionsOf({ ...rest, dataDate: today });
  return (
    <Section
      title={t('overview.decisions')}
      aside={<span className="ld-small ld-ink-3">{decisions.length}</span>}
      testId="decisions"
    >
      {decisions.length === 0 && <p className="ld-definition">{t('overview.decisions.none')}</p>}
      <ul className="ld-lines">
        {decisions.map((decision) => (
          <DecisionLine key={keyOf(decision)} decision={decision} known={known} today={today} />
        ))}
      </ul>
    </Section>
  );
}

const keyOf = (decision: Decision): string =>
  decision.kind === 'target' ? decision.target.id : decision.kind;

interface DecisionLineProps {
  readonly decision: Decision;
  readonly known: ReferenceLookup;
  readonly today: IsoDate | null;
}

function DecisionLine({ decision, known, today }: DecisionLineProps) {
  const said = useDecision(known, today)(decision);
  return (
    <li>
      <span className={`ld-fixed ${said.look}`}>
        <Icon name={said.icon} size={16} />
      </span>
      <div className="ld-grow">
        <div className="ld-medium ld-small">{said.title}</div>
        <div className="ld-caption">{said.detail}</div>
      </div>
      <Button kind="quiet" small onClick={said.go}>
        {said.place}
      </Button>
    </li>
  );
}

/** Of a list of materials; the rest is counted. */
const MOST_NAMES = 4;

interface SaidDecision {
  readonly icon: IconName;
  readonly look: 'ld-err' | 'ld-warn' | 'ld-ink-3';
  readonly title: string;
  readonly detail: string;
  readonly place: string;
  readonly go: () => void;
}

function useDecision(known: ReferenceLookup, today: IsoDate | null): (decision: Decision) => SaidDecision {
  const { t, f, nameOf, language } = useWords();
  const formatter = useFormatter();
  const answer = ({ observation: { censor, value } }: WatchedFigure) =>
    `${censor === 'above' ? '> ' : censor === 'below' ? '< ' : ''}${f.percentExact(value)}`;
  return (decision) => {
    switch (decision.kind) {
      case 'target': {
        const { target, standing } = decision;
        const isMissed = standing.state === 'missed';
        return {
          icon: isMissed ? 'error' : 'warning',
          look: isMissed ? 'ld-err' : 'ld-warn',
          title: t(isMissed ? 'overview.decision.missed' : 'overview.decision.notOnPath', {
            target: nameOf(target),
          }),
          detail: t('overview.decision.of', {
            material: standingMaterial(standing, t, formatter),
            figure: standingFigure(standing, t, formatter),
          }),
          place: t('evidence.targets'),
          go: () => showEvidence('targets'),
        };
      }
      case 'differ': {
        const { high, low } = decision;
        return {
          icon: 'warning',
          look: 'ld-warn',
          title: t('overview.decision.differ', {
            points: f.points(high.observation.value - low.observation.value).replace(/^\+/, ''),
          }),
          detail: t('overview.decision.differ.of', {
            year: f.year(high.observation.year),
            high: answer(high),
            highName: nameOf(high.series),
            low: answer(low),
            lowName: nameOf(low.series),
          }),
          place: t('reconcile.compare'),
          go: () => {
            sidesAsked.set({
              a: high.series.id,
              b: low.series.id,
              country: { id: high.observation.countryId },
            });
            showEvidence('series');
          },
        };
      }
      case 'overdue': {
        const { count, oldest } = decision;
        return {
          icon: 'warning',
          look: 'ld-warn',
          title: t('overview.overdue', { count }),
          detail: t('overview.decision.overdue.oldest', {
            code: oldest.code,
            date: f.date(oldest.reviewDate ?? ''),
            text: language === 'ja' ? oldest.textJa : oldest.textEn,
          }),
          place: t('evidence.assumptions'),
          go: () => showEvidence('assumptions'),
        };
      }
      case 'suspension': {
        const { event, endDate } = decision;
        const isOver = today !== null && endDate < today;
        return {
          icon: 'info',
          look: 'ld-ink-3',
          title: t(isOver ? 'overview.decision.ended' : 'overview.decision.ends', { date: f.date(endDate) }),
          detail: language === 'ja' ? event.titleJa : event.titleEn,
          place: t('evidence.events'),
          go: () => showEvidence('events'),
        };
      }
      case 'guessed': {
        const { materialIds } = decision;
        const names = materialIds.slice(0, MOST_NAMES).map(known.materialName);
        const more = materialIds.length - names.length;
        if (more > 0) names.push(t('overview.others', { count: more }));
        return {
          icon: 'info',
          look: 'ld-ink-3',
          title: t('overview.decision.guessed', { count: materialIds.length }),
          detail: t('overview.decision.guessed.of', {
            materials: f.list(names),
          }),
          place: t('area.shares'),
          go: () => showArea('shares'),
        };
      }
      default:
        return unreachable(decision);
    }
  };
}
