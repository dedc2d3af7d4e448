import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysFrom } from '@shared/features/brief/paper-keys';
import { describe, expect, it } from 'vitest';
import { briefCommand } from '../../electron/features/brief/command';
import { sureCommand } from '../../electron/features/sure/command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([briefCommand, sureCommand], runsPart, drawsPart, solvingPart);

const ASK = ['--scenario', 'Licences 25 %', '--draws', '40'] as const;

interface Spread {
  readonly low: number;
  readonly high: number;
}

interface Found {
  readonly result: {
    readonly draws: number;
    readonly seed: number;
    readonly inputs: readonly { readonly rangeFrom: string }[];
    readonly declared: number;
    readonly sources: number;
    readonly guessed: number;
    readonly runs: readonly {
      readonly firstDraws: number;
      readonly firstDay: { readonly early: string; readonly late: string };
      readonly linesReduced: Spread;
      readonly linesStanding: Spread;
      readonly lostValue: Spread;
      readonly drivers: readonly { readonly correlation: number }[];
      readonly lines: readonly { readonly useId: string }[];
    }[];
    readonly pairs: readonly {
      readonly measure: string;
      readonly better: { readonly value: number };
      readonly turns: { readonly value: number };
      readonly turning: { readonly value: number; readonly base: number } | null;
    }[];
  };
  readonly scenarios: readonly { readonly scenarioId: string }[];
}

/** What the command prints for programs. */
const sureOf = async (...asked: string[]): Promise<Found> =>
  (await resultOf('sure', ...asked)) as unknown as Found;

describe('lodestone sure', () => {
  it('says of each line how sure it is, with what was drawn and the seed', async () => {
    const file = await sampleProject();
    const { result } = await sureOf(file, ...ASK);
    expect(result).toMatchObject({ draws: 40, seed: 1, pairs: [] });
    expect(result.declared).toBe(result.inputs.filter(({ rangeFrom }) => rangeFrom === 'declared').length);
    expect(result.declared).toBeGreaterThan(0);
    expect(result.declared).toBeLessThan(result.inputs.length);
    expect(result.runs[0]?.lines).toHaveLength(17);
    expect(await resultOf('sure', file, ...ASK)).toEqual(await resultOf('sure', file, ...ASK));
  });

  it.each([
    [['--inputs', 'off'], (found: Found) => expect(found.result.inputs).toEqual([])],
    [['--events', 'off'], (found: Found) => expect(found.result.sources).toBe(0)],
    [
      ['--against', 'Licences 60 %'],
      (found: Found) => {
        expect(found.scenarios.map(({ scenarioId }) => scenarioId)).toEqual(['licences-25', 'licences-60']);
        expect(found.result.pairs.map(({ measure }) => measure)).toEqual(['lostValue', 'lostDays']);
      },
    ],
  ])('%j', async (more, holds) => {
    holds(await sureOf(await sampleProject(), ...ASK, ...more));
  });

  it.each([
    [['--draws', '1'], 'The number of draws is 1'],
    [['--against', 'Licences 25 %'], 'named twice'],
    [['--against', '2010 stop'], 'Give both the same first day'],
  ])('%j is refused in words', async (more, words) => {
    const { code, err } = await lodestone(['sure', await sampleProject(), ...ASK, ...more]);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });

  it.each([
    ['en', /Ban|Licences.*draws: 40, seed 1/s, /not told apart|told apart/],
    ['ja', /抽出40回、乱数シード1/, /判定不能|差あり/],
  ] as const)('in %s prints what was drawn and whether options are told apart', async (lang, head, apart) => {
    const { out } = await lodestone([
      'sure',
      await sampleProject(),
      ...ASK,
      '--against',
      'Licences 60 %',
      '--lang',
      lang,
    ]);
    expect(out).toMatch(head);
    expect(out).toMatch(apart);
  });

  it.each(['en', 'ja'])(
    'a brief in %s says the same figures, each under its key',
    async (lang) => {
      const file = await sampleProject();
      const path = join(newFolder(), 'brief.html');
      const asked = ['--scenario', 'Licences 25 %', '--against', 'Licences 60 %'];
      await lodestone(['brief', file, ...asked, '--out', path, '--lang', lang]);
      const page = readFileSync(path, 'utf8');
      const keys =
        keysFrom(/<script[^>]*id="lodestone-brief">(.*?)<\/script>/s.exec(page)?.[1] ?? null)?.keys ?? [];
      const said = keys.flatMap(({ table, column, value }) => (table === 'sure' ? [[column, value]] : []));
      const { result } = await sureOf(file, ...asked);
      const [run] = result.runs;
      const [pair] = result.pairs;
      expect(Object.fromEntries(said)).toEqual({
        early: run?.firstDay.early,
        late: run?.firstDay.late,
        chance: run?.firstDraws,
        draws: result.draws,
        reducedLow: run?.linesReduced.low,
        reducedHigh: run?.linesReduced.high,
        standingLow: run?.linesStanding.low,
        standingHigh: run?.linesStanding.high,
        low: run?.lostValue.low,
        high: run?.lostValue.high,
        correlation: run?.drivers[0]?.correlation,
        inputs: result.inputs.length,
        guessed: result.guessed,
        seed: 1,
        better: 100 * (pair?.better.value ?? Number.NaN),
        turns: 100 * (pair?.turns.value ?? Number.NaN),
        ...(pair?.turning == null
          ? {}
          : {
              turnsAt: Number(pair.turning.value.toPrecision(3)),
              asEntered: Number(pair.turning.base.toPrecision(3)),
            }),
      });
    },
    60_000,
  );

  it('--ask: what it is worth to know before deciding, in yen and line-days, the same twice', async () => {
    const file = await sampleProject();
    const ask = ['sure', file, ...ASK, '--ask', '--chance', '30'];
    const first = await resultOf(...ask);
    expect(await resultOf(...ask)).toEqual(first);
    expect(first).toMatchObject({ result: { draws: 40, chance: 0.3, best: expect.any(Number) } });
    const { out } = await lodestone(ask);
    expect(out).toContain('chance of the scenario 30.0');
    expect(out).toContain('nothing is done');
    expect(out).toMatch(/60 days more in store: /);
    const { out: japanese } = await lodestone([...ask, '--lang', 'ja']);
    expect(japanese).toContain('次に調べること');
    expect((await lodestone([...ask, '--chance', '120'])).code).toBe(2);
    const against = [...ask, '--against', 'Base 2026'];
    expect((await lodestone(against)).err).toContain('Base 2026');
  }, 60_000);
});
