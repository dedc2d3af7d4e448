import { changeImport, type ImportState, importState, type RecipeMoment } from './import-state';

/** Changes that can be taken back; older ones are forgotten. */
const MOST = 100;

const momentOf = ({ mapping, guess, inspection }: ImportState): RecipeMoment => ({
  mapping,
  guess,
  inspection,
});

/** What goes with a change of the recipe into the state, so that it can be taken back. */
export function remembering(): Pick<ImportState, 'earlier' | 'later'> {
  const now = importState.get();
  return { earlier: [...now.earlier, momentOf(now)].slice(-MOST), later: [] };
}

/** Takes the newest change of the recipe back; nothing where there is none. The project is not touched. */
export function undoRecipe(): boolean {
  const now = importState.get();
  const before = now.earlier.at(-1);
  if (before === undefined) return false;
  changeImport({
    ...before,
    earlier: now.earlier.slice(0, -1),
    later: [...now.later, momentOf(now)],
    notice: null,
  });
  return true;
}

/** Does again what was taken back last. */
export function redoRecipe(): boolean {
  const now = importState.get();
  const after = now.later.at(-1);
  if (after === undefined) return false;
  changeImport({
    ...after,
    earlier: [...now.earlier, momentOf(now)],
    later: now.later.slice(0, -1),
    notice: null,
  });
  return true;
}
