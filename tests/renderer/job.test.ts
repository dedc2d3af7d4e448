import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { createJob, OVERTAKEN } from '../../renderer/kit/state/job';
import { JobProgress } from '../../renderer/kit/ui/JobProgress';
import { byHand, type FakeMain, fakeMain } from './fake-main';

let main: FakeMain;
beforeEach(() => {
  main = fakeMain();
});

/** A job of two steps under way, how it ends, and whether it went on to the second. */
function begun(job = createJob()) {
  const first = byHand<string>();
  const second = byHand<string>();
  const steps: number[] = [1];
  const ended = job.run(async (_jobId, goOn) => {
    await first.promise;
    goOn();
    steps.push(2);
    return second.promise;
  });
  return { job, first, second, steps, ended, jobId: job.state.get().jobId };
}

const cancelled = () => main.of('jobs.cancel').map(({ input }) => input);

describe('a job', () => {
  it('hears how far it is, of itself only, and is idle when it has ended', async () => {
    const { job, first, second, ended, jobId } = begun();
    main.push({ kind: 'job.progress', jobId: 'another', done: 9, total: 10 });
    expect(job.state.get()).toEqual({ jobId, done: 0, total: null, stopping: false });
    main.push({ kind: 'job.progress', jobId: jobId ?? '', done: 3, total: 10 });
    expect(job.state.get()).toEqual({ jobId, done: 3, total: 10, stopping: false });
    first.resolve('one');
    second.resolve('two');
    expect(await ended).toBe('two');
    expect(job.state.get().jobId).toBeNull();
    expect(main.listening()).toBe(0);
  });

  it('is stopped in main by its id, and takes no further step', async () => {
    const { job, first, steps, ended, jobId } = begun();
    void job.stop();
    expect(job.state.get()).toMatchObject({ jobId, stopping: true });
    expect(cancelled()).toEqual([{ jobId }]);
    first.resolve('one');
    await expect(ended).rejects.toMatchObject({ notice: { code: 'refusal.cancelled' } });
    expect(steps).toEqual([1]);
    expect(job.state.get()).toMatchObject({ jobId: null, stopping: false });
  });

  it('that was answered before it could be stopped gives its answer', async () => {
    const { job, first, second, steps, ended } = begun();
    first.resolve('one');
    await expect.poll(() => steps).toEqual([1, 2]);
    void job.stop();
    second.resolve('written');
    expect(await ended).toBe('written');
  });

  it('makes room for a newer one, which its end does not touch', async () => {
    const older = begun();
    const newer = begun(older.job);
    expect(cancelled()).toEqual([{ jobId: older.jobId }]);
    older.first.resolve('late');
    expect(await older.ended).toBe(OVERTAKEN);
    expect(newer.job.state.get().jobId).toBe(newer.jobId);
    newer.first.resolve('one');
    newer.second.resolve('two');
    expect(await newer.ended).toBe('two');
  });

  it('that was dropped does not say why it failed', async () => {
    const { job, first, ended } = begun();
    job.drop();
    first.reject(new Error('closed'));
    expect(await ended).toBe(OVERTAKEN);
  });

  it('that fails says so, and leaves room for the next', async () => {
    const { job, first, ended } = begun();
    first.reject(new Error('broken'));
    await expect(ended).rejects.toThrow('broken');
    expect(job.state.get().jobId).toBeNull();
  });

  it('is drawn with how far it is and the button that stops it, and not at all when it has ended', async () => {
    const { job, first, second, ended, jobId } = begun();
    const drawn = () => renderToStaticMarkup(createElement(JobProgress, { label: 'Counting', job }));
    expect(drawn()).toMatch(/Counting <\/span><progress aria-label="Counting"><\/progress><button/);
    main.push({ kind: 'job.progress', jobId: jobId ?? '', done: 3000, total: 10_000 });
    expect(drawn()).toContain('Counting 3,000 of 10,000</span>');
    expect(drawn()).toContain('max="10000" value="3000"');
    first.resolve('one');
    second.resolve('two');
    await ended;
    expect(drawn()).toBe('');
  });

  it('that is not there takes a stop without a word', async () => {
    await createJob().stop();
    expect(cancelled()).toEqual([]);
  });
});
