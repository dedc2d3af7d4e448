import { reasonOf, reasonOfTable } from '@shared/features/importing/reasons';
import { ofAnyLength } from '@shared/features/importing/saved-form';
import { READING_STEP_KINDS } from '@shared/model/recipe';
import { ask } from '../../kit/state/bridge';
import { OVERTAKEN } from '../../kit/state/job';
import { doing, lookingInto, UNDECIDED } from './import-actions';
import { changeImport, givenName, importState, sendable, sendableReason } from './import-state';
import { remembering } from './recipe-history';

/** Takes the steps of a recipe from a file in place of those that were proposed. */
export const loadRecipe = (): Promise<void> =>
  doing(async () => {
    const { file } = importState.get();
    if (file === null) return;
    const recipe = await ask('files.choose', { purpose: 'open_recipe' });
    if (recipe === null) return;
    const found = await lookingInto(file, (jobId) =>
      ask('importing.loadRecipe', { handle: file.handle, recipe: recipe.handle, jobId }),
    );
    if (found === OVERTAKEN) return;
    changeImport({
      ...remembering(),
      inspection: found,
      guess: found.guess,
      mapping: found.guess.mapping,
      questions: [],
      ...UNDECIDED,
      recipeSaid: { code: 'importing.recipe.loaded', params: { name: recipe.name } },
    });
  });

/** Writes the steps as a file, with why they are there. */
export const saveRecipe = (): Promise<void> =>
  doing(async () => {
    const { file, mapping, inspection } = importState.get();
    if (file === null || mapping === null || inspection === null) return;
    const own = givenName(importState.get()) ?? file.name.replace(/\.[^.]+$/, '');
    const suggestedName = `${own}.recipe.json`;
    const target = await ask('files.choose', { purpose: 'save_recipe', suggestedName });
    if (target === null) return;
    const why = Object.fromEntries(
      READING_STEP_KINDS.flatMap((step) =>
        step === 'rule' ? [] : [[step, sendableReason(reasonOf(step, mapping, inspection))]],
      ),
    );
    const whyTable = (mapping.steps ?? []).map((step) => sendableReason(reasonOfTable(step, inspection)));
    const saved = await lookingInto(file, (jobId) =>
      ask('importing.saveRecipe', {
        handle: file.handle,
        mapping: sendable(ofAnyLength(mapping, inspection.guess.tables)),
        why,
        whyTable,
        name: givenName(importState.get()),
        jobId,
        target: target.handle,
      }),
    );
    if (saved === OVERTAKEN) return;
    changeImport({ recipeSaid: { code: 'importing.recipe.saved', params: { name: saved.name } } });
  });
