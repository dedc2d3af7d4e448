import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { annotateFigure, setFigures } from '../../plan/figures/edit-figures';
import { KINDS } from '../../plan/figures/kinds';

/** What can be done with any figure, whichever page shows it. */
export function handlers({ session, push }: AppContext): HandlersOf<'figures'> {
  const done = async (work: Promise<void>): Promise<null> => {
    await work;
    push({ kind: 'project.changed', revision: session.revision });
    return null;
  };
  return {
    'figures.paste': ({ economyId, scenarioId, cells }) =>
      done(
        setFigures(session, {
          scenarioId,
          within: { economyId },
          label: (_source, { say }) => say('change.figure.paste', { count: cells.length }),
          cells,
        }),
      ),
    'figures.annotate': ({ economyId, figure, ...parts }) =>
      done(
        annotateFigure(session, {
          scenarioId: null,
          within: { economyId },
          label: (source, speech) =>
            speech.say('change.figure.annotate', {
              figure: KINDS[figure.of].nameOf(source, figure.key, speech),
            }),
          figure,
          parts,
        }),
      ),
  };
}
