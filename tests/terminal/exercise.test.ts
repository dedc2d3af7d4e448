import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExerciseView } from '@shared/features/exercise/view';
import { formats } from '@shared/words/formats';
import { describe, expect, it } from 'vitest';
import { exerciseCommand } from '../../electron/features/exercise/command';
import { beginExercise, decideTurn } from '../../electron/features/exercise/play';
import { readScript } from '../../electron/features/exercise/read-script';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { sampleSession } from '../features/sample-session';
import { SAMPLE_FOLDER } from '../places';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([exerciseCommand], solvingPart);

const SCRIPTS = join(SAMPLE_FOLDER, '..', 'exercises');
const APRIL = join(SCRIPTS, 'licences-in-april.json');
const ZERO = join(SCRIPTS, 'zero-in-heavy.json');

/** A file of the test's own. */
function written(name: string, content: unknown): string {
  const path = join(newFolder(), name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const WHO = ['Sato', 'Tanaka'];
const DECISIONS = [
  { day: 0, lever: 'orderedSaving|Dy', amount: 5, who: WHO, why: 'costs little' },
  { day: 30, lever: 'spot|Sm', amount: 4, who: WHO, why: 'the quarter is true' },
  { day: 60, lever: 'orderedSaving|Y', amount: 10, who: WHO },
];

/** A script with something changed. */
function april(change: object): string {
  return written('script.json', { ...JSON.parse(readFileSync(APRIL, 'utf8')), ...change });
}

/** A copy of the sample in which a group has played a script to its end. */
async function playedCopy(path: string, decisions: readonly (typeof DECISIONS)[number][]): Promise<string> {
  const session = await sampleSession(solvingPart);
  const script = await readScript(path);
  await beginExercise(session, script);
  for (const { day } of script.turns) {
    const made = decisions.filter((one) => one.day === day);
    await decideTurn(session, { decisions: made, who: WHO, why: made[0]?.why ?? '', late: false });
  }
  const { path: copy } = session;
  await session.close();
  return copy;
}

/** The words of a document, each paragraph on a line. */
async function wordsOf(docx: string): Promise<string> {
  const document = (await unpack(readFileSync(docx))).get('word/document.xml')?.toString('utf8') ?? '';
  return document
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

describe('lodestone exercise', () => {
  it.each([
    ['licences in April', APRIL, 5],
    ['a zero in heavy rare earths', ZERO, 5],
  ])('plays %s, with the same figures for the same decisions', async (_what, script, turns) => {
    const file = await sampleProject();
    const own = DECISIONS.map((one) => ({ ...one, day: one.day }));
    const asked = ['exercise', file, script, '--decisions', written('team A.json', { decisions: own })];
    const view = (await resultOf(...asked)) as unknown as ExerciseView;
    const [group] = view.after.groups;
    const lost = [
      view.after.nothing,
      group?.outcome,
      view.after.known.outcome,
      view.after.hindsight.outcome,
    ].map((one) => one?.lostYen ?? 0);
    expect(view.teams.map(({ team }) => team)).toEqual(['team A']);
    expect(group?.turns).toHaveLength(turns);
    expect(lost[0]).toBeGreaterThan(lost[1] ?? 0);
    expect(lost[3]).toBeLessThanOrEqual(Math.min(...lost));
    expect(lost[2]).toBeLessThan(lost[0] ?? 0);
    expect(group?.believed.length).toBeGreaterThan(0);
    expect(await resultOf(...asked)).toEqual(view);
  });

  it('says it in words in both languages, of several groups side by side', async () => {
    const file = await sampleProject();
    const groups = [DECISIONS, DECISIONS.slice(0, 1)].map((decisions, at) =>
      written(`${at}.json`, { team: `Team ${at}`, decisions }),
    );
    const asked = ['exercise', file, APRIL, ...groups.flatMap((group) => ['--decisions', group])];
    const { out, code } = await lodestone(asked);
    expect(code).toBe(0);
    for (const said of [
      'Nothing decided',
      'Team 0',
      'Team 1',
      'Best with what was known',
      'Best in hindsight',
    ])
      expect(out).toContain(said);
    expect(out).toMatch(/Ordered saving|Saving by order/);
    const { out: japanese } = await lodestone([...asked, '--lang', 'ja']);
    for (const said of ['4月の輸出許可制', '決定なし', '当時の情報での最良', '事後の最良', '開始30日後'])
      expect(japanese).toContain(said);
  });

  it('lays copies in which groups have played side by side, as their decisions in files', async () => {
    const file = await sampleProject();
    const played = [DECISIONS, DECISIONS.slice(0, 1)];
    const copies = await Promise.all(played.map((decisions) => playedCopy(APRIL, decisions)));
    const asked = (groups: readonly string[]) => [
      'exercise',
      file,
      APRIL,
      ...groups.flatMap((one) => ['--decisions', one]),
    ];
    const before = copies.map((copy) => readFileSync(copy));
    const view = (await resultOf(...asked(copies))) as unknown as ExerciseView;
    expect(view.teams.map(({ team }) => team)).toEqual(copies.map((copy) => basename(copy, '.lodestone')));
    const files = played.map((decisions, at) => written(`${at}.json`, { decisions }));
    const same = (await resultOf(...asked(files))) as unknown as ExerciseView;
    expect(view.after).toEqual(same.after);
    expect(copies.map((copy, at) => readFileSync(copy).equals(before[at] ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
    for (const [groups, said] of [
      [[file], 'no copy for an exercise'],
      [[await playedCopy(ZERO, [])], 'A zero in heavy rare earths'],
    ] as const) {
      const { code, err } = await lodestone(asked(groups));
      expect([code, err]).toEqual([1, expect.stringContaining(said)]);
    }
    const { out } = await lodestone([...asked(files), '--redacted']);
    for (const name of [...WHO, 'costs little']) expect(out).not.toContain(name);
  });

  it.each([
    [
      'en',
      ['Licences in April: after-action', 'Nothing decided', 'costs little', 'day 30', 'Believed and not so'],
    ],
    [
      'ja',
      ['4月の輸出許可制：演習の振り返り', '決定なし', 'costs little', '開始30日後', '事実でなかった情報'],
    ],
  ])('writes the after-action paper: %s', async (language, said) => {
    const file = await sampleProject();
    const paper = join(newFolder(), 'after.docx');
    const asked = ['exercise', file, APRIL, '--decisions', written('A.json', { decisions: DECISIONS })];
    // A second time over the first: it is no file that is read.
    for (const _time of [1, 2]) {
      const { code, out } = await lodestone([...asked, '--paper', paper, '--lang', language]);
      expect([code, out.includes('after.docx')]).toEqual([0, true]);
    }
    const words = await wordsOf(paper);
    for (const part of [...said, ...WHO]) expect(words).toContain(part);
    const view = (await resultOf(...asked)) as unknown as ExerciseView;
    for (const { outcome } of [...view.after.groups, view.after.known])
      expect(words).toContain(formats(language === 'ja' ? 'ja' : 'en').money(outcome.lostYen ?? 0));
  });

  it.each([
    [
      'of two groups',
      ['--decisions', 'a.json', '--decisions', 'b.json', '--paper', 'p.docx'],
      'of one group',
    ],
    ['of another kind', ['--paper', 'p.pdf'], 'p.pdf'],
  ])('refuses a paper %s', async (_what, words, said) => {
    const { code, err } = await lodestone(['exercise', await sampleProject(), APRIL, ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  const decided = (change: object) => written('d.json', { decisions: [{ ...DECISIONS[0], ...change }] });
  it.each<[string, () => string[], string[]]>([
    ['a script without turns', () => [april({ turns: [] })], ['script.json', 'turns']],
    ['a script that is none', () => [april({ rounds: 1 })], ['script.json', 'rounds']],
    [
      'turns out of order',
      () => [
        april({
          turns: [
            { day: 9, minutes: 5 },
            { day: 9, minutes: 5 },
          ],
        }),
      ],
      ['script.json', 'Turn 2', 'day 9'],
    ],
    [
      'a lever that is no short one',
      () => [april({ levers: [{ id: 'stock|Dy' }] })],
      ['script.json', 'stock|Dy'],
    ],
    ['an unknown scenario', () => [april({ scenario: 'mine' })], ['script.json', 'scenario', 'mine']],
    [
      'a decision before the first day',
      () => [APRIL, '--decisions', decided({ day: -1 })],
      ['d.json', 'Decision 1', 'before the first day'],
    ],
    [
      'a decision of no turn',
      () => [APRIL, '--decisions', decided({ day: 7 })],
      ['d.json', 'Decision 1', 'on which the script has no turn'],
    ],
    [
      'an unknown lever',
      () => [APRIL, '--decisions', decided({ lever: 'spot|La' })],
      ['d.json', 'Decision 1', 'spot|La'],
    ],
    [
      'a lever that is shut',
      () => [APRIL, '--decisions', decided({ lever: 'swap|Dy' })],
      ['d.json', 'Decision 1', 'from day 14 to day 45'],
    ],
    [
      'an amount over the limit',
      () => [APRIL, '--decisions', decided({ amount: 11 })],
      ['d.json', 'Decision 1', 'at most 10'],
    ],
    [
      'an amount of nothing',
      () => [APRIL, '--decisions', decided({ amount: 0 })],
      ['d.json', 'decisions.0.amount'],
    ],
    ['nobody who decides', () => [APRIL, '--decisions', decided({ who: [] })], ['d.json', 'decisions.0.who']],
  ])('refuses %s in one sentence with its place, and changes nothing', async (_what, words, said) => {
    const file = await sampleProject();
    const before = readFileSync(file);
    const { code, out, err } = await lodestone(['exercise', file, ...words()]);
    expect([code, out]).toEqual([1, '']);
    for (const part of said) expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
