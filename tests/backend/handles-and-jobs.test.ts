import { once } from 'node:events';
import {
  FILE_PURPOSES,
  type FilePurpose,
  WRITE_PURPOSES,
  type WritePurpose,
} from '@shared/features/files/contract';
import { describe, expect, it } from 'vitest';
import { FileHandles } from '../../electron/backend/file-handles';
import { RunningJobs } from '../../electron/backend/running-jobs';
import { Cancelled } from '../../electron/threads/cancelled';
import { refusalIn } from '../refusal-of';

const isWritten = (purpose: FilePurpose): purpose is WritePurpose =>
  WRITE_PURPOSES.some((one) => one === purpose);

/** The path behind a handle, in the one way that its purpose has. */
const pathFor = async (files: FileHandles, handle: string, purpose: FilePurpose): Promise<string> =>
  isWritten(purpose) ? files.write(handle, purpose, async (path) => path) : files.path(handle, purpose);

describe('a file handle', () => {
  it.each(FILE_PURPOSES)('chosen for %s opens its path for that, and for nothing else', async (purpose) => {
    const files = new FileHandles();
    const handle = files.keep('/secret/plan.lodestone', purpose);
    expect(handle).not.toContain('plan');
    expect(await pathFor(files, handle, purpose)).toBe('/secret/plan.lodestone');
    for (const other of FILE_PURPOSES.filter((item) => item !== purpose)) {
      const refusal = await refusalIn(pathFor(files, handle, other));
      expect(refusal.notice.code).toBe('refusal.file.notChosen');
    }
  });

  it('may be kept for several purposes', () => {
    const files = new FileHandles();
    const handle = files.keep('/a', 'open_project', 'import_file');
    expect(files.path(handle, 'import_file')).toBe('/a');
  });

  it.each(['', '/etc/passwd', '00000000-0000-4000-8000-000000000000'])(
    '"%s" that nobody gave out is refused',
    async (handle) => {
      const refusal = await refusalIn(pathFor(new FileHandles(), handle, 'open_project'));
      expect(refusal.notice.code).toBe('refusal.file.notChosen');
    },
  );

  it('is another one each time', () => {
    const files = new FileHandles();
    expect(files.keep('/a', 'open_project')).not.toBe(files.keep('/a', 'open_project'));
  });
});

describe('what is being written', () => {
  const heard: unknown[] = [];
  const begin = () => {
    heard.length = 0;
    const files = new FileHandles((...told) => heard.push(told));
    const handle = files.keep('/out/plan.xlsx', 'export_workbook');
    let end: (how?: Error) => void = () => undefined;
    const ended = new Promise<void>((resolve, reject) => {
      end = (how) => (how === undefined ? resolve() : reject(how));
    });
    return { files, writing: files.write(handle, 'export_workbook', () => ended), end };
  };

  it('is told by its name until it is there, and waited for', async () => {
    const { files, writing, end } = begin();
    let isWritten = false;
    const written = files.written().then(() => {
      isWritten = true;
    });
    expect(heard).toEqual([[['plan.xlsx'], false]]);
    expect(isWritten).toBe(false);
    end();
    await Promise.all([writing, written]);
    expect(heard).toEqual([
      [['plan.xlsx'], false],
      [[], false],
    ]);
  });

  it.each([
    ['could not be written', new Error('the disk is full'), true],
    ['was stopped', new Cancelled(), false],
  ])('and %s', async (_name, how, failed) => {
    const { files, writing, end } = begin();
    end(how);
    await expect(writing).rejects.toThrow(how.message);
    await files.written();
    expect(heard.at(-1)).toEqual([[], failed]);
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
