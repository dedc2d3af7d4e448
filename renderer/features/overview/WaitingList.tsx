import type { Waiting } from '@shared/features/overview/contract';
import { recoveryText } from '@shared/features/recovery/finding-text';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { unkept } from '../../kit/state/unkept';
import { Button } from '../../kit/ui/Button';
import { Icon, type IconName } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { showEvidence } from '../evidence/evidence-part';
import './overview.css';

/** One thing that waits: what it is, the one that is named, and where it is settled. */
interface Line {
  readonly id: string;
  readonly icon: IconName;
  readonly look: 'ld-err' | 'ld-warn' | 'ld-ink-3';
  readonly title: string;
  readonly detail: string;
  readonly place: string;
  readonly go: () => void;
}

/** What waits for somebody in the open project, whatever page it was left on. */
export function WaitingList() {
  const { t, f } = useWords();
  const { year } = useStore(selection);
  const { value } = useAnswer('overview.waiting', { year });
  const lines = useLines(value);
  return (
    <Section
      title={t('home.waiting')}
      definition={t('home.waiting.definition', { year: f.year(year) })}
      testId="home-waiting"
    >
      {value !== null && lines.length === 0 && <p className="ld-definition">{t('home.waiting.none')}</p>}
      <ul className="ld-lines">
        {lines.map(({ id, icon, look, title, detail, place, go }) => (
          <li key={id}>
            <span className={`ld-fixed ${look}`}>
              <Icon name={icon} size={16} />
            </span>
            <div className="ld-grow">
              <div className="ld-medium ld-small">{title}</div>
              <div className="ld-caption">{detail}</div>
            </div>
            <Button kind="quiet" small onClick={go}>
              {place}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useLines(waiting: Waiting | null): readonly Line[] {
  const { t, f } = useWords();
  const known = useReference();
  const project = useProject();
  if (waiting === null || known === null || project === null) return [];
  const { overclaimed, overdue, open, year } = waiting;
  const lines: Line[] = [];
  const drafts = unkept();
  if (drafts.length > 0)
    lines.push({
      id: 'drafts',
      icon: 'warning',
      look: 'ld-warn',
      title: t('home.waiting.drafts', { count: drafts.length }),
      detail: f.list(drafts),
      place: t('area.scenarios'),
      go: () => showArea('scenarios'),
    });
  const found = project.recovery.filter(({ kind }) => kind === 'set_aside' || kind === 'torn');
  if (found.length > 0)
    lines.push({
      id: 'found',
      icon: 'error',
      look: 'ld-err',
      title: t('home.waiting.found', { count: found.length }),
      detail: f.sentences(found.map((finding) => recoveryText(t, finding))),
      place: t('area.history'),
      go: () => showArea('history'),
    });
  if (overclaimed.worst !== null) {
    const { supplierId, materialId, stage, claimed, capacity } = overclaimed.worst;
    lines.push({
      id: 'overclaimed',
      icon: 'warning',
      look: 'ld-warn',
      title: t('home.waiting.claims', { count: overclaimed.count, year: f.year(year) }),
      detail: t('home.waiting.claims.worst', {
        supplier: known.supplierName(supplierId),
        material: known.materialName(materialId),
        stage: t(`stage.${stage}`),
        percent: f.percent((claimed / capacity) * 100),
      }),
      place: t('area.projects'),
      go: () => showArea('projects'),
    });
  }
  if (open.largest !== null) {
    const { economyId, materialId, stage, percent } = open.largest;
    lines.push({
      id: 'open',
      icon: 'info',
      look: 'ld-ink-3',
      title: t('home.waiting.open', { count: open.count, year: f.year(year) }),
      detail: t('home.waiting.open.largest', {
        economy: known.countryName(economyId),
        material: known.materialName(materialId),
        stage: t(`stage.${stage}`),
        percent: f.percent(percent),
      }),
      place: t('area.shares'),
      go: () => {
        select({ economyId, materialId, stage });
        showArea('shares');
      },
    });
  }
  if (overdue.oldest !== null) {
    const { code, date } = overdue.oldest;
    lines.push({
      id: 'overdue',
      icon: 'warning',
      look: 'ld-warn',
      title: t('home.waiting.overdue', { count: overdue.count }),
      detail: t('home.waiting.overdue.oldest', { code, date: f.date(date) }),
      place: t('evidence.assumptions'),
      go: () => showEvidence('assumptions'),
    });
  }
  return lines;
}
