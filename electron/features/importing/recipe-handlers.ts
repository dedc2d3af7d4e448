import { basename } from 'node:path';
import type { AppContext } from '../../backend/app-context';
import type { Handlers } from '../../backend/handlers';
import { followedJobs } from './followed-jobs';
import { inspectByRecipe } from './inspect-by-recipe';
import { importSteps, inspectImport } from './read-file';
import { choicesOf, headsOf, readRecipe, saveRecipe } from './recipe-file';

/** The steps of an import as a file of their own: another file is read by them, and those of this one are saved. */
export function recipeHandlers(
  context: AppContext,
): Pick<Handlers, 'importing.loadRecipe' | 'importing.saveRecipe'> {
  const { session, files } = context;
  const { followed, cancellable } = followedJobs(context);
  return {
    'importing.loadRecipe': async ({ handle, recipe, jobId }) => {
      const read = await readRecipe(files.path(recipe, 'open_recipe'));
      const choices = choicesOf(read);
      return followed(jobId, (follow) =>
        inspectByRecipe(
          (wanted) => inspectImport(session, files.path(handle, 'import_file'), wanted, follow),
          choices,
          read,
          false,
        ),
      );
    },
    'importing.saveRecipe': async ({ handle, mapping, why, whyTable, name, target, jobId }) => {
      const source = files.path(handle, 'import_file');
      return files.write(target, 'save_recipe', async (path) => {
        const { steps, heads } = await cancellable(jobId, (options) =>
          importSteps(session, source, mapping, options),
        );
        await saveRecipe(path, { ...mapping, steps }, headsOf({ heads }), name ?? basename(source), {
          ...why,
          table: whyTable,
        });
        return { name: basename(path) };
      });
    },
  };
}
