import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { applyMerge, inspectMerge, type MergeAsked } from './merge-projects';

/** Another copy of the project, or a scenario of it, brought together with the one at hand. */
export function handlers({ session, files, jobs, push }: AppContext): HandlersOf<'merge'> {
  const follow = (jobId: string, signal: AbortSignal) => ({
    signal,
    onProgress: (done: number, total: number | null) => push({ kind: 'job.progress', jobId, done, total }),
  });
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
    'merge.look': ({ jobId, ...input }) =>
      jobs.run(jobId, (signal) =>
        inspectMerge(session, asked(input), { inWindow: true, follow: follow(jobId, signal) }),
      ),
    'merge.apply': ({ jobId, ...input }) =>
      jobs.run(jobId, async (signal) => {
        const info = await applyMerge(session, asked(input), {
          inWindow: true,
          follow: follow(jobId, signal),
        });
        push({ kind: 'project.changed', revision: info.revision });
        return info;
      }),
  };
}
