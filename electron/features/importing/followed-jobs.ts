import type { AppContext } from '../../backend/app-context';
import type { ReadFollow } from './read-file';

/** How the reading of a file is run under the id that the page gave it, so that it can be cancelled. */
export function followedJobs({ jobs, push }: Pick<AppContext, 'jobs' | 'push'>) {
  return {
    /** Work that is told of besides. */
    followed: <Result>(jobId: string, work: (follow: ReadFollow) => Promise<Result>) =>
      jobs.run(jobId, (signal) =>
        work({ signal, onProgress: (done, total) => push({ kind: 'job.progress', jobId, done, total }) }),
      ),
    /** Work that takes nothing but being cancelled. */
    cancellable: <Result>(jobId: string, work: (options: { signal?: AbortSignal }) => Promise<Result>) =>
      jobs.run(jobId, (signal) => work(signal === undefined ? {} : { signal })),
  };
}
