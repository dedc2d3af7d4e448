import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isClosed } from '@shared/model/says';
import { ANY_TABLE, TABLE_NAMES } from '@shared/model/tables';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { declaredProgram } from '../../terminal/declared-program';
import { lodestone } from '../../terminal/whole-line';
import { newFolder } from '../../tidy-up';
import { piecesOf } from './pieces';
import { MARK, type Planted, plantedProject } from './plant';
import { WAYS_OUT, type Words } from './ways-out';

const program = declaredProgram();

/** Fields that are marked nowhere: what they hold has a shape that bears no words. */
const UNMARKED = ['share.importId', 'edition.remarks', 'officeForm.cells', 'exercise.script'];

interface Given extends Planted {
  readonly bytes: Uint8Array;
}
let [one, other]: Given[] = [];
beforeAll(async () => {
  // What is written bears its moment, which is the same for both.
  vi.useFakeTimers({ now: Date.UTC(2026, 11, 1), toFake: ['Date'] });
  const given = async (seed: number): Promise<Given> => {
    const planted = await plantedProject(seed);
    return { ...planted, bytes: readFileSync(planted.file) }; // its folder goes with the first test
  };
  [one, other] = [await given(1), await given(9)];
}, 120_000);
afterAll(() => vi.useRealTimers());

/** All that a way out says of a project, by where it stands. @returns null where it is refused in words */
async function said(
  { bytes }: Given,
  name: string,
  words: Words,
  policy?: string,
): Promise<Map<string, string> | null> {
  const folder = newFolder();
  const [project, goal, brief] = ['plan.lodestone', 'goal.json', 'brief.html'].map((file) =>
    join(folder, file),
  );
  writeFileSync(project ?? '', bytes);
  writeFileSync(goal ?? '', JSON.stringify({ scenario: 'ban-heavy', coverDays: 180, cutOff: ['CHN'] }));
  if (words.includes('F'))
    await lodestone(['brief', project ?? '', '--scenario', 'ban-heavy', '--redact', '--out', brief ?? '']);
  const out = words.find((word) => /^O(\.\w+)?$/.test(word));
  const path = join(folder, (out ?? 'O').replace('O', 'out'));
  const line = words.map((word) => (word === out ? path : ({ P: project, G: goal, F: brief }[word] ?? word)));
  const { code, out: printed, err } = await lodestone([name, ...line], {}, policy);
  if (code !== 0) {
    expect([code, err], `${name} ${words.join(' ')}`).toEqual([
      1,
      expect.stringMatching(/stays in the project|has switched off/),
    ]);
    expect(existsSync(path)).toBe(false);
    expect(err.match(MARK)).toBe(null);
    return null;
  }
  const files = readdirSync(folder).filter((file) => file.startsWith('out'));
  const pieces = new Map([['printed', printed]]);
  for (const file of files)
    for (const [where, text] of await piecesOf(join(folder, file))) pieces.set(`${file} ${where}`, text);
  return pieces;
}

function leaksOf(pieces: ReadonlyMap<string, string>, { numbers }: Planted): string[] {
  return [...pieces].flatMap(([where, text]) => [
    ...[...new Set(text.match(MARK) ?? [])].map((mark) => `${mark} in ${where}`),
    ...numbers.filter((number) => text.includes(number)).map((number) => `${number} in ${where}`),
  ]);
}

/** What was said without what differs from one time to the next: how long it took, folders, and the head of the history. */
function timeless(pieces: ReadonlyMap<string, string>, { headHash }: Planted): string[] {
  return [...pieces]
    .filter(([where]) => !where.endsWith('bytes') && !where.endsWith('history'))
    .map(([where, text]) =>
      [where, text]
        .join(': ')
        .replaceAll(/"(elapsedMs|bytes)": [\d.]+/g, '')
        .replaceAll(/lodestone-test-\w+/g, 'FOLDER')
        .replaceAll(headHash, 'HEAD')
        .replaceAll(headHash.slice(0, 12), 'HEAD'),
    );
}

/** The first place at which two texts part. */
function partedFrom(text: string, other = ''): string {
  const at = [...text].findIndex((letter, place) => letter !== other[place]);
  return [text, other].map((one) => one.slice(Math.max(0, at - 60), at + 40)).join(' | ');
}

describe('every way out', () => {
  it('that leaves something out is searched', () => {
    const named = program.commands
      .filter(({ options }) => options.some(({ long }) => long === '--redact' || long === '--redacted'))
      .map((command) => command.name());
    expect(Object.keys(WAYS_OUT).sort()).toEqual([...named, 'redact'].sort());
  });

  it('is searched for every field that stays, of every table', async () => {
    const stay = TABLE_NAMES.flatMap((table) =>
      Object.entries(ANY_TABLE[table].fields).flatMap(([name, { says, opened }]) =>
        isClosed(says) || opened !== undefined ? [`${table}.${name}`] : [],
      ),
    );
    expect(stay.filter((field) => !one?.marked.has(field))).toEqual(UNMARKED);
    expect(one?.numbers.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(WAYS_OUT))(
    'holds nothing of what stays inside, nor of what follows from it: %s',
    async (name) => {
      if (one === undefined || other === undefined) throw new Error('they are planted first');
      for (const words of WAYS_OUT[name] ?? []) {
        const pieces = await said(one, name, words);
        if (pieces === null) continue;
        expect(leaksOf(pieces, one), words.join(' ')).toEqual([]);
        const beside = await said(other, name, words);
        const [ours, theirs] = [timeless(pieces, one), timeless(beside ?? new Map(), other)];
        expect(
          ours.flatMap((text, at) => (text === theirs[at] ? [] : partedFrom(text, theirs[at]))),
          words.join(' '),
        ).toEqual([]);
      }
    },
    300_000,
  );

  it.each(Object.keys(WAYS_OUT).filter((name) => name !== 'redact'))(
    'writes no file of it under a policy, where nobody asks for it: %s',
    async (name) => {
      if (one === undefined) throw new Error('it is planted first');
      const policy = join(newFolder(), 'policy.json');
      writeFileSync(policy, JSON.stringify({ off: ['unredacted'] }));
      for (const words of (WAYS_OUT[name] ?? []).filter((words) =>
        words.some((word) => word.startsWith('O')),
      )) {
        const plain = words.filter((word) => word !== '--redacted' && word !== '--redact');
        const written = await said(one, name, plain, policy);
        written?.delete('printed'); // as on the screen
        expect(leaksOf(written ?? new Map(), one), plain.join(' ')).toEqual([]);
      }
    },
    300_000,
  );
});
