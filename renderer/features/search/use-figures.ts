import type { FoundFigure, FoundFigures } from '@shared/features/search/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { select, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { wantedFigure } from '../../kit/state/wanted-figure';
import { showArea } from '../../shell/areas';
import { MOST_OF_A_KIND } from './found';

const NONE: FoundFigures = { figures: [], more: 0 };
/** A person types on; only what they stop at is asked. */
const REST_MS = 120;

/** The figures of the project that hold a question. The answer to an older question is dropped. */
export function useFigures(question: string): FoundFigures {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    const text = question.trim();
    let wanted = true;
    if (text === '' || session.get().project === null) {
      setFound(NONE);
      return;
    }
    const timer = setTimeout(() => {
      ask('search.figures', { text, most: MOST_OF_A_KIND }).then(
        (answer) => wanted && setFound(answer),
        () => wanted && setFound(NONE), // the other things are found all the same
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [question]);
  return found;
}

const PAGES = { share: 'shares', need: 'needs', stock: 'stocks' } as const;

/** Goes to the page on which a figure stands, and there to its row. */
export function showFigure(figure: FoundFigure): void {
  const { kind, economyId, materialId, stage } = figure;
  select({ economyId, materialId, ...(stage === null ? {} : { stage }) });
  wantedFigure.set({ wanted: { ...figure, grid: `${kind}-grid`, year: selection.get().year } });
  showArea(PAGES[kind]);
}
