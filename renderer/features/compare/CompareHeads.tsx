import type { CompareView } from '@shared/features/compare/contract';
import { letterOf } from '@shared/features/compare/letters';
import { LEAST_COMPARED } from '@shared/model/compare';
import { dayLabel } from '@shared/words/day-label';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';
import { changeCompare, movedTo } from './compare-state';

interface CompareHeadsProps {
  readonly view: CompareView;
  readonly ids: readonly string[];
}

/** One head a scenario: its letter holds all against it, its name is dragged, or moved by ← and →. */
export function CompareHeads({ view, ids }: CompareHeadsProps) {
  const { t, language, nameOf } = useWords();
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (id: string, name: string, place: number): void => {
    const moved = movedTo(ids, id, place);
    if (moved.indexOf(id) === ids.indexOf(id)) return;
    changeCompare({ ids: moved });
    announce(t('compare.moved', { name, letter: letterOf(moved.indexOf(id)) }));
  };
  return (
    <div className="cmp-row ld-columns ld-small cmp-heads">
      <div />
      {view.runs.map((run, place) => {
        const { scenarioId: id, window } = run;
        const name = nameOf(run);
        const letter = letterOf(place);
        const isBase = id === view.baseId;
        const onKeyDown = (event: KeyboardEvent): void => {
          const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(id, name, ids.indexOf(id) + by);
        };
        const onDrop = (event: DragEvent): void => {
          event.preventDefault();
          const from = view.runs.find(({ scenarioId }) => scenarioId === dragged);
          if (from !== undefined) move(from.scenarioId, nameOf(from), place);
          setDragged(null);
        };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped on it can be moved by keys as well.
          <div
            key={id}
            className={`cmp-head ld-ink-above ld-pad-top-8 ld-pad-bottom-8 ld-shrink${isBase ? ' is-base' : ''}`}
            onDragOver={(event) => event.preventDefault()}
            onDrop={onDrop}
            data-testid="compare-head"
          >
            <div className="ld-row">
              <button
                type="button"
                className="cmp-letter ld-fixed ld-cap ld-strong ld-ink-1 ld-paper"
                aria-pressed={isBase}
                aria-label={t('compare.against', { name })}
                title={t('compare.against', { name })}
                onClick={() => changeCompare({ baseId: id })}
                data-testid="compare-base"
              >
                {letter}
              </button>
              <button
                type="button"
                className="cmp-name ld-row-name ld-strong ld-grow"
                draggable
                title={name}
                aria-label={t('compare.move', { letter, name })}
                onDragStart={() => setDragged(id)}
                onDragEnd={() => setDragged(null)}
                onKeyDown={onKeyDown}
                data-testid="compare-name"
              >
                {name}
              </button>
              {view.runs.length > LEAST_COMPARED && (
                <button
                  type="button"
                  className="ld-button is-icon is-small ld-fixed"
                  aria-label={t('compare.drop', { name })}
                  title={t('compare.drop', { name })}
                  onClick={() => changeCompare({ ids: ids.filter((other) => other !== id) })}
                  data-testid="compare-drop"
                >
                  <Icon name="close" size={12} />
                </button>
              )}
            </div>
            <div className="ld-caption">
              {t('compare.window', { start: dayLabel(window.start, language), days: window.days })}
            </div>
          </div>
        );
      })}
    </div>
  );
}
