import { atStakeText } from '@shared/features/scenarios/headline-text';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { type Names, namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Was } from '../../kit/ui/Figure';
import { FirstHead } from './FirstHead';
import { headFigures } from './head-figures';

interface HeadFiguresProps {
  readonly view: ShownRun;
  readonly reference: Reference;
  /** The ghost is the parent; without one it is the plan without shocks. */
  readonly hasParent: boolean;
}

/** The materials of a run in four figures, each with its ghost. */
export function HeadFigures({ view, reference, hasParent }: HeadFiguresProps) {
  const words = useWords();
  const { t, f, language } = words;
  const now = headFigures(view.result);
  const ghost = headFigures(view.ghost.result);
  const named = t(hasParent ? 'scenarios.ghostName.parent' : 'scenarios.ghostName.plan');
  const unit = (key: 'scenarios.unit.days' | 'term.tonnes') =>
    `${language === 'en' ? '\u00a0' : ''}${t(key)}`;
  const year = Number(view.window.start.slice(0, 4));
  const names: Names = {
    ...namesOf(reference, language),
    material: (id) => materialName(id, reference, words),
  };
  const atStake = atStakeText(now, t, f);
  return (
    <div className="scn-heads ld-columns ld-gap-16 ld-fixed" data-testid="head-figures">
      <FirstHead
        of="shortfall"
        headline={now}
        ghost={ghost.first}
        ghostName={named}
        year={year}
        names={names}
      />
      <div>
        <h2 className="ld-subhead">{t('scenarios.head.materials')}</h2>
        <div className="ld-figure" data-testid="materials-short">
          {now.materialsShort}
          <small>{t('scenarios.ofMaterials', { count: now.materials })}</small>
        </div>
        <Was>{t('scenarios.was', { name: named, value: `${ghost.materialsShort}` })}</Was>
      </div>
      <div>
        <h2 className="ld-subhead">{t('scenarios.head.shortfall')}</h2>
        <div className="ld-figure" data-testid="total-shortfall">
          {fittingFigure(now.shortfallTonnes, f)}
          <small>{unit('term.tonnes')}</small>
        </div>
        <Was>{t('scenarios.was', { name: named, value: fittingFigure(ghost.shortfallTonnes, f) })}</Was>
        <span className="ld-caption">{t('scenarios.lineDays', { days: f.figure(now.lineDays) })}</span>
        {atStake !== null && (
          <span className="ld-caption" data-testid="at-stake">
            {atStake}
          </span>
        )}
      </div>
      <div>
        <h2 className="ld-subhead">{t('scenarios.head.cover')}</h2>
        <div className="ld-figure ld-secret" data-testid="opening-cover">
          {now.cover === null ? f.missing : f.whole(now.cover.days)}
          <small>{unit('scenarios.unit.days')}</small>
        </div>
        <Was>
          {t('scenarios.was', {
            name: named,
            value: ghost.cover === null ? f.missing : f.whole(ghost.cover.days),
          })}
        </Was>
        {now.cover !== null && (
          <span className="ld-caption">
            {t('scenarios.lowestOf', { material: names.material(now.cover.materialId) })}
          </span>
        )}
      </div>
    </div>
  );
}
