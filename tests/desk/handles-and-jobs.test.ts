import { once } from 'node:events';
import { FILE_PURPOSES } from '@shared/features/files/contract';
import { describe, expect, it } from 'vitest';
import { FileHandles } from '../../electron/desk/file-handles';
import { RunningJobs } from '../../electron/desk/running-jobs';
import { refusalOf } from '../refusal-of';

describe('a file handle', () => {
  it.each(FILE_PURPOSES)('chosen for %s opens its path for that, and for nothing else', (purpose) => {
    const files = new FileHandles();
    const handle = files.keep('/secret/plan.lodestone', purpose);
    expect(handle).not.toContain('plan');
    expect(files.path(handle, purpose)).toBe('/secret/plan.lodestone');
    for (const other of FILE_PURPOSES.filter((item) => item !== purpose)) {
      expect(refusalOf(() => files.path(handle, other)).notice.code).toBe('refusal.file.notChosen');
    }
  });

  it('may be kept for several purposes', () => {
    const files = new FileHandles();
    const handle = files.keep('/a', 'open_project', 'import_file');
    expect(files.path(handle, 'import_file')).toBe('/a');
  });

  it.each(['', '/etc/passwd', '00000000-0000-4000-8000-000000000000'])(
    '"%s" that nobody gave out is refused',
    (handle) => {
      expect(refusalOf(() => new FileHandles().path(handle, 'open_project')).notice.code).toBe(
        'refusal.file.notChosen',
      );
    },
  );

  it('is another one each time', () => {
    const files = new FileHandles();
    expect(files.keep('/a', 'open_project')).not.toBe(files.keep('/a', 'open_project'));
  });
});

describe('a running job', () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('aborted')));

  it('is cancelled by its id, and no other', async () => {
    const jobs = new RunningJobs();
    const one = jobs.run('one', untilAborted);
    const two = jobs.run('two', untilAborted);
    jobs.cancel('one');
    expect(await one).toBe('aborted');
    expect(await Promise.race([two, Promise.resolve('still running')])).toBe('still running');
    jobs.cancel('two');
    await two;
  });

  it('can be cancelled although an earlier one of the same id has ended since', async () => {
    const jobs = new RunningJobs();
    const done = new EventTarget();
    const earlier = jobs.run('same', () => once(done, 'done'));
    const later = jobs.run('same', untilAborted);
    done.dispatchEvent(new Event('done'));
    await earlier;
    jobs.cancel('same');
    expect(
      await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 200, 'not cancelled'))]),
    ).toBe('aborted');
  });

  it.each(['ended', 'failed', 'never there'])('that is %s takes a cancel without a word', async (what) => {
    const jobs = new RunningJobs();
    if (what === 'ended') await jobs.run(what, async () => 1);
    if (what === 'failed')
      await expect(jobs.run(what, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(() => jobs.cancel(what)).not.toThrow();
  });
});
