import { beforeEach, describe, expect, it } from 'vitest';
import { sampleProject } from './command-line';
import { lodestone } from './whole-line';

let project = '';
beforeEach(async () => {
  project = await sampleProject();
});

const SET = [
  ...['--economy', 'JPN', '--material', 'NdPr', '--stage', 'separation', '--year', '2026'],
  ...['--supplier', 'lynas-kuantan'],
];

describe('wrong usage', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /Usage: lodestone/],
    [['nonsense'], /unknown command 'nonsense'/],
    [['info'], /missing required argument 'file'/],
    [['history', 'PROJECT', '--limit', '0'], /expected a whole number of 1 or more, not "0"/],
    [['history', 'PROJECT', '--limit', '0x10'], /expected a whole number of 1 or more, not "0x10"/],
    [['schema', 'x'], /expected scenario or mapping.*, not "x"/],
    [['new', 'PROJECT', '--sample', 'mars'], /expected japan or empty, not "mars"/],
    [['export', 'PROJECT', '--scenario', ',', '--out', 'x.xlsx'], /expected one to 6 scenarios, not 0/],
    [
      ['export', 'PROJECT', '--scenario', 'a,b,c,d,e,f,g', '--out', 'x.xlsx'],
      /expected one to 6 scenarios, not 7/,
    ],
    [
      ['export', 'PROJECT', '--scenario', 'base-2026', '--out', 'x.xlsx', '--runs', '50', '--seed', '2'],
      /without --sampled nothing is sampled: add it, or leave out --runs, --seed$/m,
    ],
    [
      ['export', 'PROJECT', '--scenario', 'base-2026', '--table', 'shares', '--out', 'x.csv', '--seed', '2'],
      /without --sampled nothing is sampled: add it, or leave out --seed$/m,
    ],
  ])('%j gives 2, in words and in one document', async (words, expected) => {
    const argv = words.map((word) => (word === 'PROJECT' ? project : word));
    const text = await lodestone(argv);
    expect(text.code).toBe(2);
    expect(text.err).toMatch(expected);
    const json = await lodestone([...argv, '--json']);
    expect([json.code, JSON.parse(json.out).error.code]).toEqual([2, 'usage']);
  });

  it.each([
    [[]],
    [['--percent', '5', '--tonnes', '5']],
    ...['abc', '0x10', '0b11', 'Infinity', '12abc', '5%', '約5', ''].map((text) => [['--percent', text]]),
  ])('set-share with %j', async (more) => {
    expect((await lodestone(['set-share', project, ...SET, ...more])).code).toBe(2);
  });

  it.each(['12.5', '１２．５', '+12.5', '1.25e1'])('reads %s as 12.5', async (text) => {
    const { code, out } = await lodestone(['set-share', project, ...SET, '--percent', text, '--json']);
    expect([code, out]).toEqual([0, expect.stringMatching(/12\.5/)]);
  });

  it('says that a day is none of the calendar', async () => {
    const asked = ['stress', project, '--scenario', 'base-2026', '--from', '2027-02-29'];
    expect((await lodestone(asked)).err).toMatch(/there is no day "2027-02-29" in the calendar/);
  });
});
