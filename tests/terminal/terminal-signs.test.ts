import { Refusal } from '@shared/base/refusal';
import { letterheadChange } from '@shared/features/brief/contract';
import { describe, expect, it } from 'vitest';
import { paperHeadCommand } from '../../electron/features/brief/head-command';
import { tableCommand } from '../../electron/features/data/command';
import { resetFigures } from '../../electron/plan/figures/edit-figures';
import { sampleSession } from '../features/sample-session';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine([paperHeadCommand, tableCommand]);

const HOSTILE = 'Plain\u001b]0;title\u0007\u009b2J\u202e name';

async function hostileProject(): Promise<string> {
  const session = await sampleSession();
  const [supplier] = (await session.project.reference()).suppliers;
  if (supplier === undefined) throw new Error('the sample has suppliers');
  const row = { ...supplier, nameEn: HOSTILE };
  await session.apply('renamed', [{ table: 'supplier', op: 'put', row }]);
  const { path } = session;
  await session.close();
  return path;
}

const listed = async (isTerminal: boolean, ...more: string[]) =>
  (
    await lodestone(
      ['table', await hostileProject(), 'list', 'supplier', ...more],
      {},
      undefined,
      false,
      isTerminal,
    )
  ).out;

describe('a name wrote escapes to the terminal of its reader', () => {
  it.each([['--csv'], ['--json'], ['--lang=en']])('%s shows them harmlessly there', async (option) => {
    const out = await listed(true, option);
    expect(out).toContain('Plain');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys is looked for
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('and a file or pipe has them sign by sign', async () => {
    expect(await listed(false, '--csv')).toContain(HOSTILE);
  });
});

describe('what the window can send is answered in words', () => {
  it('a head of papers with a NUL, or with half a sign', () => {
    expect(letterheadChange.safeParse({ mark: 'a\0b' }).success).toBe(false);
    expect(letterheadChange.safeParse({ name: '\ud800' }).success).toBe(false);
    expect(letterheadChange.safeParse({ name: '山田 𠮷' }).success).toBe(true);
  });

  it('a mark that is too long on the command line', async () => {
    const { code, err } = await lodestone(['paper-head', await sampleProject(), '--mark', 'x'.repeat(61)]);
    expect([code, err]).toEqual([1, expect.stringContaining('"mark" does not fit')]);
  });

  it.each(['', 'nothing', 'JPN|Dy', 'JPN|Dy|separation', 'JPN|Dy|separation|2026', '|||||', 'a|b|c|d|e|f'])(
    'a reset of the figure "%s"',
    async (key) => {
      const session = await sampleSession();
      const { scenarios } = await session.project.scenarios();
      for (const of of [
        'share.percent',
        'totalSupply.tonnes',
        'demand.tonnes',
        'relief.recycling',
        'stock.tonnes',
        'ramp.slip',
      ] as const) {
        const edit = { scenarioId: scenarios[0]?.id ?? null, within: {}, figures: [{ of, key }] };
        // A key of one figure is malformed for the others.
        const thrown: unknown = await resetFigures(session, edit).then(
          () => null,
          (error: unknown) => error,
        );
        if (thrown !== null) expect(thrown).toBeInstanceOf(Refusal);
      }
    },
  );
});
