import { openFigures } from '@shared/features/figures/packed-figures';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { annotateMany } from '../../plan/figures/annotate-many';
import { annotateFigure, resetFigures, setFigures } from '../../plan/figures/edit-figures';
import { figureHistory, inspectFigure } from '../../plan/figures/inspect';
import { pasteFigures } from '../../plan/figures/paste-figures';
import { withinOf } from '../../plan/figures/within';

/** What can be done with any figure, whichever page shows it. */
export function handlers({ session, push, paste }: AppContext): HandlersOf<'figures'> {
  const done = async (work: Promise<void>): Promise<null> => {
    await work;
    push({ kind: 'project.changed', revision: session.revision });
    return null;
  };
  return {
    'figures.look': ({ economyId, scenarioId, figure }) =>
      inspectFigure(session, figure, { within: withinOf(economyId, [figure]), scenarioId }),
    'figures.history': ({ figure }) => figureHistory(session, figure),
    'figures.set': ({ economyId, scenarioId, by, note, cells: packed }) => {
      const parts = note === undefined ? {} : { parts: { note } };
      const cells = openFigures(packed).map((cell) => ({ ...cell, ...parts }));
      return done(
        setFigures(session, {
          scenarioId,
          within: withinOf(
            economyId,
            cells.map(({ figure }) => figure),
          ),
          ...(by === 'typing'
            ? {}
            : { label: (_source, { say }) => say(`change.figure.${by}`, { count: cells.length }) }),
          cells,
        }),
      );
    },
    'figures.pasteHere': async () => {
      paste();
      return null;
    },
    'figures.paste': async ({ economyId, scenarioId, cells: packed, made }) => {
      const cells = openFigures(packed);
      const figures = cells.map(({ figure }) => figure);
      const within = withinOf(economyId, figures);
      const pasted = await pasteFigures(session, { within, scenarioId, cells, made });
      if (pasted.problems.length === 0) push({ kind: 'project.changed', revision: session.revision });
      return pasted;
    },
    'figures.annotate': ({ economyId, figure, ...parts }) =>
      done(
        annotateFigure(session, { scenarioId: null, within: withinOf(economyId, [figure]), figure, parts }),
      ),
    'figures.annotateMany': ({ economyId, figures, ...said }) =>
      done(
        annotateMany(session, {
          scenarioId: null,
          within: withinOf(economyId, figures),
          figures,
          said,
        }),
      ),
    'figures.reset': ({ economyId, scenarioId, figure }) =>
      done(resetFigures(session, { scenarioId, within: withinOf(economyId, [figure]), figures: [figure] })),
  };
}
