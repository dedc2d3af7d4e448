import { utimesSync } from 'node:fs';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { expect, it } from 'vitest';
import type { CommandContext } from '../../electron/terminal/command';
import { withProject } from '../../electron/terminal/command';
import { EXIT, printRefusal } from '../../electron/terminal/output';
import { benchOf } from '../bench-of';
import { sampleFile } from '../features/sample-session';
import { PLACES } from '../places';

async function closedAfter(work: (file: string) => void) {
  const file = await sampleFile();
  let said = '';
  const context: CommandContext = {
    output: {
      json: false,
      language: 'en',
      settings: SAID_BEFORE,
      write: () => undefined,
      writeError: (text) => {
        said += text;
      },
    },
    who: 'me',
    version: '1',
    places: PLACES,
    bench: async () => benchOf([]),
    follow: { onProgress: () => undefined },
    seenBy: async (session) => session,
    exitWith: () => undefined,
    line: () => Promise.reject(new Error('no other line')),
    input: () => process.stdin,
    opened: { secretStocks: 0, leavesOut: false },
  };
  const code = await withProject(context, file, async ({ project }) => {
    const [row] = (await project.evidence()).assumptions;
    if (row === undefined) throw new Error('the sample has assumptions');
    await project.apply({ who: 'me', label: 'x', reason: null }, [
      { table: 'assumption', op: 'put', row: { ...row, textEn: 'Another wording.' } },
    ]);
    work(file);
    return EXIT.done;
  }).catch((thrown: unknown) => printRefusal(context.output, 'x', thrown));
  return { code, said };
}

it('a change that is confirmed and not in the file yet ends with code 3 and says so', async () => {
  const { code, said } = await closedAfter((file) => utimesSync(file, 1, 1));
  expect(code).toBe(3);
  expect(said).toMatch(/was changed by another program/);
});

it('a change that is saved ends with code 0 and without a word', async () => {
  expect(await closedAfter(() => undefined)).toEqual({ code: 0, said: '' });
});
