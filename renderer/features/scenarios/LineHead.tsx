import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { type ClockLine, meanLoad } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Was } from '../../kit/ui/Figure';
import { lineMove, lineName } from './LineRow';
import { LineChips } from './MaterialChips';

interface LineHeadProps {
  readonly view: ShownRun;
  readonly line: ClockLine;
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
}

/** Over the causes: which line, when it stops, the element that holds it back, and what it loses. */
export function LineHead({ view, line, detail, reference }: LineHeadProps) {
  const words = useWords();
  const { t, f, language } = words;
  const year = Number(view.window.start.slice(0, 4));
  const name = t(
    detail.scenario.parentId === null ? 'scenarios.ghostName.plan' : 'scenarios.ghostName.parent',
  );
  const date = (moment: ClockLine['stop']) =>
    moment === null ? t('scenarios.noStop') : dayLabel(moment.date, language, year);
  const move = lineMove(line, words, year);
  const was = t('scenarios.was', { name, value: date(line.comparedStop) });
  return (
    <div data-testid="causes">
      <div className="ld-strong">{lineName(line.useId, reference, words)}</div>
      <div className="ld-row ld-above-4">
        <span className="ld-figure">{date(line.stop)}</span>
      </div>
      <div className="ld-row ld-above-4 ld-below-4 ld-gap-6">
        {line.binding !== null && <span className="ld-caption">{t('scenarios.col.binding')}</span>}
        <LineChips line={line} materials={reference.materials} />
      </div>
      <Was>{move === null || line.comparedStop === null ? was : `${was}${t('report.join')}${move}`}</Was>
      {line.stop !== null && (
        <p className="ld-caption" data-testid="line-stands">
          {line.standsFrom === null
            ? t('scenarios.neverStands')
            : t('scenarios.standsFrom', { date: date(line.standsFrom), days: f.whole(line.daysStanding) })}
        </p>
      )}
      {line.stop !== null && (
        <p className="ld-caption" data-testid="line-loss">
          {t('scenarios.lineLoss', {
            below: f.whole(line.daysBelowFull),
            load: f.percent(100 * (meanLoad(line) ?? 1)),
            days: f.figure(line.lostDays),
            value: line.lostValue === null ? f.missing : f.money(line.lostValue),
          })}
        </p>
      )}
      {line.isLight && line.binding !== null && (
        <p className="ld-caption">
          {t('scenarios.lightLines', { lines: materialName(line.binding, reference, words) })}
        </p>
      )}
    </div>
  );
}
