import { describe, expect, it } from 'vitest';
import { lodestone, resultOf, sampleProject } from './command-line';

const ASK = ['--scenario', 'Licences 25 %', '--draws', '40'] as const;

interface Found {
  readonly result: {
    readonly draws: number;
    readonly seed: number;
    readonly inputs: readonly { readonly rangeFrom: string }[];
    readonly declared: number;
    readonly sources: number;
    readonly runs: readonly { readonly lines: readonly { readonly useId: string }[] }[];
    readonly pairs: readonly { readonly measure: string }[];
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
});
