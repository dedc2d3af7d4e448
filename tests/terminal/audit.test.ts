import { join } from 'node:path';
import type { EditionView } from '@shared/features/editions/contract';
import type { FrozenFigure } from '@shared/model/edition';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { auditCommand } from '../../electron/features/audit/command';
import { editionsCommand } from '../../electron/features/editions/command';
import { fileCommands } from '../../electron/features/files/command';
import { setStockCommand } from '../../electron/features/stocks/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

const { lodestone, resultOf } = commandLine(
  [...fileCommands, auditCommand, editionsCommand, setStockCommand],
  runsPart,
);
const BOTH = ['--agree', '--by', 'K. Arai'];

let file: string;
/** A command of its day, at nine in the morning where the project is. */
const done = async (day: string, [name, ...more]: readonly [string, ...string[]]): Promise<void> => {
  vi.setSystemTime(`${day}T09:00:00+09:00`);
  const { code, err } = await lodestone([name, file, ...more]);
  expect([code, err]).toEqual([0, '']);
};
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  file = join(newFolder(), 'plan.lodestone');
  await done('2026-06-01', ['new', '--sample', 'japan']);
  await done('2026-06-10', ['editions', '--freeze', 'ban-heavy', '--by', 'H. Mori']);
  await done('2026-06-12', ['editions', '--review', '1', ...BOTH]);
  await done('2026-06-12', ['editions', '--publish', '1']);
  const stock = ['--economy', 'JPN', '--material', 'Dy', '--tier', 'firm'];
  await done('2026-06-15', ['set-stock', ...stock, '--value', '33', '--mark', 'known']);
  await done('2026-06-20', ['editions', '--freeze', 'ban-heavy', '--by', 'H. Mori']);
  await done('2026-06-23', ['editions', '--review', '2', ...BOTH]);
  await done('2026-06-23', ['editions', '--publish', '2']);
});
afterEach(() => {
  vi.useRealTimers();
});

/** What an edition says of its run, as its own command prints it. */
async function saysOf(number: number) {
  const view = (await resultOf('editions', file, '--show', String(number))) as unknown as EditionView;
  const ofRun = (measure: FrozenFigure['measure']) =>
    view.figures.find((one) => one.of === 'run' && one.measure === measure)?.value;
  const stops = view.figures.flatMap(({ measure, value }) => (measure === 'stop' && value ? [value] : []));
  const { frozenAt, writtenBy, headHash } = view.edition;
  const said = {
    linesStopping: ofRun('linesStopping'),
    lineDays: ofRun('lineDays'),
    firstStop: stops.sort()[0],
  };
  return { ...said, frozenAt, writtenBy, headHash };
}

it('gives of the days around each edition of the sample what the edition says, in either language', async () => {
  const says = [await saysOf(1), await saysOf(2)];
  expect(says[0]?.lineDays).not.toBe(says[1]?.lineDays); // or neither could be told from the other
  const draft = { state: 'draft', since: 'published' };
  const out = { state: 'published', since: null };
  const expected: readonly (readonly [string, string, readonly object[]])[] = [
    ['2026-06-01', '95.99', []],
    ['2026-06-09', '95.99', []],
    ['2026-06-10', '95.99', [{ number: 1, ...draft }]],
    ['2026-06-11', '95.99', [{ number: 1, ...draft }]],
    ['2026-06-12', '95.99', [{ number: 1, ...out }]],
    ['2026-06-19', '33', [{ number: 1, ...out }]],
    [
      '2026-06-20',
      '33',
      [
        { number: 2, ...draft },
        { number: 1, ...out },
      ],
    ],
    [
      '2026-06-22',
      '33',
      [
        { number: 2, ...draft },
        { number: 1, ...out },
      ],
    ],
    [
      '2026-06-23',
      '33',
      [
        { number: 2, ...out },
        { number: 1, ...out },
      ],
    ],
  ];
  for (const [day, stock, editions] of expected) {
    const view = await resultOf('audit', file, '--on', day);
    const told = view.editions as { known: { number: number; state: string }; since: string | null }[];
    expect(
      told.map(({ known: { number, state }, since }) => ({ number, state, since })),
      day,
    ).toEqual(editions);
    for (const { known } of told) expect(known, day).toMatchObject(says[known.number - 1] ?? {});
    const figures = view.figures as { key: string; known: { row: string; value: string } }[];
    const firm = figures.find(({ key }) => /^stock .*Dy.firm.* tonnes$/.test(key));
    expect(firm?.known.value, day).toContain(stock);
  }
  for (const [language, words] of [
    ['en', /draft/],
    ['ja', /下書き/],
  ] as const) {
    const { out: text } = await lodestone(['--lang', language, 'audit', file, '--on', '2026-06-22']);
    expect(text).toContain('H. Mori');
    expect(text).toMatch(words);
  }
});

it('is refused of a day on which the sample was not there, with its first day', async () => {
  const { code, err } = await lodestone(['audit', file, '--on', '2026-05-31']);
  expect(code).not.toBe(0);
  expect(err).toContain('2026-06-01');
});
