import type { FileInspection, StepCounts, SteppedRows } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { LONGEST_RECIPE_NAME } from '@shared/model/recipe';
import type { TableStep } from '@shared/model/table-steps';
import { noticeWords } from '@shared/words/notice-words';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button, IconButton } from '../../kit/ui/Button';
import { Said } from '../../kit/ui/Said';
import { changeSteps } from './import-actions';
import { changeImport, importState } from './import-state';
import { RecipeList } from './RecipeList';
import { loadRecipe, saveRecipe } from './recipe-actions';
import { redoRecipe, undoRecipe } from './recipe-history';
import { StepForm } from './StepForm';
import { useRecipeKeys } from './use-recipe-keys';
import './recipe.css';

interface RecipePaneProps {
  readonly inspection: FileInspection;
  readonly mapping: Mapping;
  readonly counts: StepCounts | null;
  /** Rows that are shown beside the list. */
  readonly rows: SteppedRows['rows'];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** The recipe: its steps, the form of one that is added or changed, and the file that it is kept in. */
export function RecipePane({ inspection, mapping, counts, rows, chosen, onChoose }: RecipePaneProps) {
  const { t } = useWords();
  const { earlier, later } = useStore(importState);
  useRecipeKeys();
  const [isAdding, setAdding] = useState(false);
  const steps = mapping.steps ?? [];
  const at = chosen?.startsWith('table ') === true ? Number(chosen.slice(6)) : null;
  const step = at === null ? null : (steps[at] ?? null);
  const valuesOf = (column: number) =>
    [
      ...new Set(
        rows
          .filter(({ row }) => row > mapping.headerRow)
          .map(({ texts }) => (texts[column - 1] ?? '').trim()),
      ),
    ].filter((text) => text !== '');
  const save = (made: TableStep): void => {
    changeSteps(at === null ? [...steps, made] : steps.with(at, made));
    setAdding(false);
    onChoose(at === null ? `table ${steps.length}` : chosen);
  };
  const form = (one: TableStep | null) => (
    <StepForm
      key={`${chosen} ${JSON.stringify(one)}`}
      heads={counts?.heads ?? inspection.guess.heads}
      valuesOf={valuesOf}
      step={one}
      onSave={save}
      onCancel={() => {
        setAdding(false);
        onChoose(null);
      }}
    />
  );
  return (
    <nav className="ld-ink-above ld-pad-top-8" aria-label={t('importing.recipe')}>
      <div className="ld-row">
        <h2 className="ld-head ld-grow">{t('importing.recipe')}</h2>
        <IconButton
          icon="undo"
          size={15}
          className="imp-recipe-undo is-small"
          label={t('importing.recipe.undo')}
          aria-disabled={earlier.length === 0}
          onClick={undoRecipe}
          data-testid="import-recipe-undo"
        />
        <IconButton
          icon="redo"
          size={15}
          className="imp-recipe-undo is-small"
          label={t('importing.recipe.redo')}
          aria-disabled={later.length === 0}
          onClick={redoRecipe}
          data-testid="import-recipe-redo"
        />
      </div>
      <p className="ld-caption ld-above-4 ld-below-8">{t('importing.recipe.hint')}</p>
      <RecipeList
        inspection={inspection}
        mapping={mapping}
        counts={counts}
        chosen={chosen}
        onChoose={onChoose}
        form={step === null ? null : form(step)}
      />
      {isAdding && step === null ? (
        form(null)
      ) : (
        <Button
          kind="quiet"
          small
          icon="plus"
          onClick={() => {
            onChoose(null);
            setAdding(true);
          }}
          data-testid="import-step-add"
        >
          {t('importing.recipe.addStep')}
        </Button>
      )}
      <RecipeFile inspection={inspection} />
    </nav>
  );
}

/** The file that a recipe is kept in and read from. */
function RecipeFile({ inspection }: Pick<RecipePaneProps, 'inspection'>) {
  const { t } = useWords();
  const { recipeSaid: said, recipeName } = useStore(importState);
  return (
    <>
      <div className="ld-row ld-gap-6 ld-wrap ld-above-8 ld-rule-above ld-pad-top-8">
        <label className="imp-recipe-named ld-row">
          <span className="ld-small">{t('importing.recipe.name')}</span>
          <input
            className="ld-small-select"
            value={recipeName}
            maxLength={LONGEST_RECIPE_NAME}
            placeholder={inspection.guess.remembered ?? inspection.fileName}
            onChange={(event) => changeImport({ recipeName: event.target.value })}
            data-testid="import-recipe-name"
          />
        </label>
        <Button small icon="folder" onClick={() => void loadRecipe()} data-testid="import-recipe-load">
          {t('importing.recipe.load')}
        </Button>
        <Button small icon="file" onClick={() => void saveRecipe()} data-testid="import-recipe-save">
          {t('importing.recipe.save')}
        </Button>
      </div>
      {said !== null && (
        <p className="ld-caption ld-above-4 ld-below-8" data-testid="import-recipe-said">
          <Said isNews text={noticeWords(said, t)} />
        </p>
      )}
    </>
  );
}
