import type { GuessedMapping, SheetPreview } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { IconButton } from '../../kit/ui/Button';
import { AddStep } from './AddStep';
import { stepTitle } from './step-title';
import { useTallies } from './use-tallies';

interface StepRowsProps {
  readonly sheet: SheetPreview;
  readonly mapping: Mapping;
  /** What was proposed for the sheet, or kept from an earlier file. */
  readonly guess: GuessedMapping | null;
  readonly onChange: (steps: readonly TableStep[]) => void;
}

/** What is done to the table before its columns are read, in order: each step can be switched off, moved, taken out. */
export function StepRows({ sheet, mapping, guess, onChange }: StepRowsProps) {
  const { t, f } = useWords();
  const steps = mapping.steps ?? [];
  const tallies = useTallies(mapping);
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number): void => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    onChange(steps.toSpliced(from, 1).toSpliced(to, 0, step));
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  const why = (step: TableStep): string => {
    if (guess?.mapping.steps?.includes(step) !== true) return step.why ?? '';
    if (guess.remembered !== null) return t('importing.rememberedFrom', { name: guess.remembered });
    return step.step === 'fill_down' ? t('importing.recipe.whyFilled') : (step.why ?? '');
  };
  return (
    <div className="imp-picks" data-testid="import-keep">
      <ol className="imp-table-steps">
        {steps.map((step, index) => {
          const title = stepTitle(step, t);
          const tally = tallies[index];
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps can say the same, and their order is what they are.
              key={index}
              className="ld-small imp-table-step"
              draggable
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => dragged !== null && move(dragged, index)}
            >
              <label className="ld-row">
                <input
                  type="checkbox"
                  checked={step.off !== true}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onChange={(event) => onChange(steps.with(index, { ...step, off: !event.target.checked }))}
                  onKeyDown={(event) => onKey(event, index)}
                />
                <span className="ld-grow">{title}</span>
              </label>
              <IconButton
                icon="close"
                label={t('importing.recipe.remove', { step: title })}
                onClick={() => onChange(steps.toSpliced(index, 1))}
              />
              <span className="ld-caption imp-table-told">
                {why(step)}
                {tally !== undefined && step.off !== true && (
                  <span className="imp-table-tally">
                    {t('importing.recipe.tally', {
                      kept: f.whole(tally.kept),
                      leftOut: f.whole(tally.leftOut),
                      changed: f.whole(tally.changed),
                    })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <AddStep sheet={sheet} mapping={mapping} onAdd={(step) => onChange([...steps, step])} />
    </div>
  );
}
