import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { applyMerge, lookAtMerge, type MergeAsked } from './merge-projects';

/** Another copy of the project, or a scenario of it, brought together with the one at hand. */
export function handlers({ session, files, push }: AppContext): HandlersOf<'merge'> {
  const asked = ({
    theirs,
    base,
    ...rest
  }: Omit<MergeAsked, 'theirs' | 'base'> & { theirs: string; base: string | null }) => ({
    ...rest,
    theirs: files.path(theirs, 'merge_project'),
    base: base === null ? null : files.path(base, 'merge_project'),
  });
  return {
    'merge.look': (input) => lookAtMerge(session, asked(input), undefined, true),
    'merge.apply': async (input) => {
      const info = await applyMerge(session, asked(input), true);
      push({ kind: 'project.changed', revision: info.revision });
      return info;
    },
  };
}
