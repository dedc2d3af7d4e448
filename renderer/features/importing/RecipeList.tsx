import type { FileInspection, StepCounts } from '@shared/features/importing/inspection';
import { reasonOf, reasonOfTable, reasonWords } from '@shared/features/importing/reasons';
import { misplaced, saysCounted } from '@shared/features/importing/required-fields';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { ReadingStepKind } from '@shared/model/recipe';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { changeMapping, changeSteps } from './import-actions';
import { itemTitle, listedFields } from './item-title';
import { RecipeRow } from './RecipeRow';
import { canBeOff, keyOf, type RecipeItem, recipeItems, switched, tallyOf } from './recipe-items';

interface RecipeListProps {
  readonly inspection: FileInspection;
  readonly mapping: Mapping;
  readonly counts: StepCounts | null;
  /** The step behind which the sheet is shown; null: all. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  /** The form of the chosen step of the table, below it; null: none is. */
  readonly form: ReactNode;
}

/** All that is done to the file, in order. A click on a step shows the sheet behind it. */
export function RecipeList({ inspection, mapping, counts, chosen, onChoose, form }: RecipeListProps) {
  const words = useWords();
  const { guess } = inspection;
  const steps = mapping.steps ?? [];
  const [dragged, setDragged] = useState<number | null>(null);
  // A step that is moved keeps the focus, and one that is taken out hands it to the next: the lines are the same ones.
  const list = useRef<HTMLOListElement>(null);
  const [follow, setFollow] = useState<string | null>(null);
  useEffect(() => {
    if (follow === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${follow}"] .imp-recipe-name`)?.focus();
    setFollow(null);
  }, [follow]);
  const move = (from: number, to: number): void => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    changeSteps(steps.toSpliced(from, 1).toSpliced(to, 0, step));
    onChoose(`table ${to}`);
    setFollow(`table ${to}`);
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  return (
    <ol className="ld-below-8" ref={list} data-testid="import-keep">
      {recipeItems(mapping, guess, counts).map((item) => {
        const key = keyOf(item);
        const isOpen = item.kind === 'reading' && isOpenStep(item.step, mapping);
        return (
          <RecipeRow
            key={key}
            stepKey={key}
            title={itemTitle(item, mapping, words)}
            why={whyOf(item, mapping, inspection, words)}
            tally={counts === null || item.isOff ? null : tallyOf(item, counts, mapping)}
            counted={countedBy(item)}
            isOpen={isOpen}
            isOff={item.isOff}
            isChosen={key === chosen}
            form={key === chosen && item.kind === 'table' ? form : null}
            onChoose={() => onChoose(key === chosen ? null : key)}
            {...(canBeOff(item) ? { onSwitch: () => changeMapping(switched(mapping, item, guess)) } : {})}
            {...(item.kind === 'table'
              ? {
                  onRemove: () => {
                    changeSteps(steps.toSpliced(item.index, 1));
                    onChoose(null);
                    setFollow(item.index + 1 < steps.length ? key : 'fields');
                  },
                  onKey: (event: KeyboardEvent) => onKey(event, item.index),
                  onDragStart: () => setDragged(item.index),
                  onDrop: () => dragged !== null && move(dragged, item.index),
                }
              : {})}
          />
        );
      })}
    </ol>
  );
}

/** Whether a step waits for an answer without which nothing is read. */
function isOpenStep(step: ReadingStepKind, mapping: Mapping): boolean {
  if (step === 'counts') return misplaced(mapping) !== null || !saysCounted(mapping);
  return step === 'fields' && figureColumns(mapping).length === 0;
}

function countedBy(item: RecipeItem) {
  if (item.kind !== 'reading') return 'rows';
  return item.step === 'unpivot' ? 'figures' : item.step === 'header' ? 'table' : 'rows';
}

/** Why a step is there, in the words of the page. */
function whyOf(
  item: RecipeItem,
  mapping: Mapping,
  inspection: FileInspection,
  words: Pick<Words, 't' | 'f'>,
): string {
  const { t } = words;
  switch (item.kind) {
    case 'rule':
      return t(`importing.rule.${item.rule}.why`);
    case 'reading':
      return [
        item.step === 'fields' ? listedFields(mapping, words) : '',
        reasonWords(reasonOf(item.step, mapping, inspection), t),
      ].join('');
    case 'table':
      return reasonWords(reasonOfTable(item.step, inspection), t);
  }
}
