import { openFigures } from '@shared/features/figures/packed-figures';
import type { CountryId } from '@shared/model/country';
import type { Figure } from '@shared/model/figure';
import type { MaterialId } from '@shared/model/material';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { annotateMany } from '../../plan/figures/annotate-many';
import { annotateFigure, resetFigures, setFigures } from '../../plan/figures/edit-figures';
import { KINDS } from '../../plan/figures/kinds';
import { figureHistory, lookAtFigure } from '../../plan/figures/look';
import type { PlanFilter } from '../../plan/figures/source';

/**
 * The part of the plan in which a figure lies: the key of every table has the material second, and those of supply the
 * stage third, so that the part is the one that the page of shares has already.
 */
function withinOf(economyId: CountryId, { of, key }: Figure): PlanFilter {
  const [, material, stage] = key.split('|');
  const materialId = material as MaterialId; // one that is not known has an empty plan
  const { table } = KINDS[of];
  const isSupply = table === 'share' || table === 'totalSupply';
  return { economyId, materialId, ...(isSupply && stage !== undefined ? { stage } : {}) };
}

/** What can be done with any figure, whichever page shows it. */
export function handlers({ session, push }: AppContext): HandlersOf<'figures'> {
  const done = async (work: Promise<void>): Promise<null> => {
    await work;
    push({ kind: 'project.changed', revision: session.revision });
    return null;
  };
  return {
    'figures.look': ({ economyId, scenarioId, figure }) =>
      lookAtFigure(session, figure, { within: withinOf(economyId, figure), scenarioId }),
    'figures.history': ({ figure }) => figureHistory(session, figure),
    'figures.set': ({ economyId, scenarioId, by, cells: packed }) => {
      const cells = openFigures(packed);
      return done(
        setFigures(session, {
          scenarioId,
          within: economyId === null ? {} : { economyId },
          ...(by === 'typing'
            ? {}
            : { label: (_source, { say }) => say(`change.figure.${by}`, { count: cells.length }) }),
          cells,
        }),
      );
    },
    'figures.annotate': ({ economyId, figure, ...parts }) =>
      done(annotateFigure(session, { scenarioId: null, within: withinOf(economyId, figure), figure, parts })),
    'figures.annotateMany': ({ economyId, figures, ...said }) =>
      done(
        annotateMany(session, {
          scenarioId: null,
          within: economyId === null ? {} : { economyId },
          figures,
          said,
        }),
      ),
    'figures.reset': ({ economyId, scenarioId, figure }) =>
      done(resetFigures(session, { scenarioId, within: withinOf(economyId, figure), figures: [figure] })),
  };
}
