import { atStakeText } from '@shared/features/scenarios/headline-text';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { type Names, namesOf } from '@shared/model/catalogue';
import { headlineOf, lostValueOf } from '@shared/model/headline';
import { type LineTotals, lineTotals } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { fittingMass } from '@shared/words/fitting-figure';
import { memo } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Was } from '../../kit/ui/Figure';
import { FirstHead } from './FirstHead';
import { headFigures } from './head-figures';
import { isLongFigure } from './long-figure';

interface LineHeadsProps {
  readonly view: ShownRun;
  readonly reference: Reference;
  /** The ghost is the parent; without one it is the plan without shocks. */
  readonly hasParent: boolean;
}

/** The lines of a run in four figures, each with its ghost: the first reduced, how many and how many of them stand, what is lost, when all are back. */
export const LineHeads = memo(Heads);

function Heads({ view, reference, hasParent }: LineHeadsProps) {
  const words = useWords();
  const { t, f, language } = words;
  const headline = headlineOf(view.result);
  const ghostFirst = headlineOf(view.ghost.result).first;
  const now = lineTotals(view.result.lines);
  const ghost = lineTotals(view.ghost.result.lines);
  const name = t(hasParent ? 'scenarios.ghostName.parent' : 'scenarios.ghostName.plan');
  const year = Number(view.window.start.slice(0, 4));
  const names: Names = {
    ...namesOf(reference, language),
    material: (id) => materialName(id, reference, words),
  };
  const atStake = atStakeText(headline, t, f);
  const ghostLost = lostValueOf(view.ghost.result.lines);
  const back = backWords(now, year, words);
  const was = (value: string) => t('scenarios.was', { name, value });
  return (
    <div className="scn-heads ld-columns ld-gap-16 ld-fixed" data-testid="head-figures">
      <FirstHead
        of="stop"
        headline={headline}
        ghost={ghostFirst}
        ghostName={name}
        year={year}
        names={names}
      />
      <div>
        <h2 className="ld-subhead">{t('scenarios.head.stopping')}</h2>
        <div className="ld-figure" data-testid="lines-stopping">
          {now.stopping}
          <small>{t('scenarios.ofMaterials', { count: now.lines })}</small>
        </div>
        <span className="ld-caption" data-testid="lines-standing">
          {t('scenarios.ofThemStanding', { count: now.standing })}
        </span>
        <Was>{was(`${ghost.stopping}`)}</Was>
      </div>
      <div>
        <h2 className="ld-subhead">{t('scenarios.col.lineDays')}</h2>
        <div className="ld-figure" data-testid="line-days">
          {f.figure(now.lostDays)}
        </div>
        <Was>{was(f.figure(ghost.lostDays))}</Was>
        <span className="ld-caption" data-testid="total-shortfall">
          {t('scenarios.shortOf', { tonnes: fittingMass(headFigures(view.result).shortfallTonnes, f) })}
        </span>
        {atStake !== null && (
          <span className="ld-caption" data-testid="at-stake">
            {atStake}
          </span>
        )}
        {atStake !== null && ghostLost !== null && <Was>{was(f.money(ghostLost))}</Was>}
      </div>
      <div>
        <h2 className="ld-subhead">{t('scenarios.head.allBack')}</h2>
        <div className={`ld-figure${isLongFigure(back, 4.4) ? ' is-long' : ''}`} data-testid="all-back">
          {back}
        </div>
        <Was>{was(backWords(ghost, year, words))}</Was>
        {now.notBack > 0 && (
          <span className="ld-caption">{t('scenarios.headline.notBack', { count: now.notBack })}</span>
        )}
      </div>
    </div>
  );
}

function backWords(
  { stopping, allBack }: LineTotals,
  year: number,
  { t, language }: Pick<Words, 't' | 'language'>,
): string {
  if (stopping === 0) return t('scenarios.noStop');
  return allBack === null ? t('scenarios.none.open') : dayLabel(allBack.date, language, year);
}
