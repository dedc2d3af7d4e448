import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { mergeCommand } from '../../electron/features/merge/command';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { asOtherProgram } from '../store/support/other-program';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, mergeCommand]);

let mine = '';
let theirs = '';
const set = (file: string, key: string, value: string, who: string) =>
  resultOf('table', file, 'set', 'stock', key, '--value', value, '--who', who);
beforeEach(async () => {
  mine = await sampleProject();
  theirs = mine.replace('plan', 'theirs');
  copyFileSync(mine, theirs);
  await set(mine, 'JPN|NdPr|national', 'minimum=12.5', 'Aoki');
  await set(theirs, 'JPN|NdPr|national', 'minimum=20', 'Brown');
  await set(theirs, 'JPN|Dy|national', 'minimum=3', 'Brown');
});
const add = (file: string, table: string, values: Readonly<Record<string, string>>) =>
  resultOf(
    'table',
    file,
    'add',
    table,
    ...Object.entries(values).flatMap(([field, text]) => ['--value', `${field}=${text}`]),
  );
/** Runs something while another process of this machine has a project open: this one, with its own lock. */
async function withOpen(path: string, work: () => Promise<void>): Promise<void> {
  const session = await openProject({ path, wasmPath: WASM, who: 'Clark', whenLocked: 'refuse' });
  try {
    await work();
  } finally {
    session.close();
  }
}
const out = () => mine.replace('plan', 'plan-merged');

describe('lodestone merge', () => {
  it.each([
    [
      'en',
      /no\. 1, “New project”[\s\S]*Stocks .*Minimum +both changed it +0 t REO +12\.5 t REO +Aoki, .*20 t REO +Brown, .*open/,
    ],
    [
      'ja',
      /1番の変更[\s\S]*備蓄 .*最低保有量 +双方が変更 +0 t（REO換算） +12\.5 t（REO換算） +Aoki、.*20 t（REO換算） +Brown、.*未決定/,
    ],
  ])('lists conflicts and writes nothing as long as one is open: %s', async (language, words) => {
    const before = [stateOf(mine), stateOf(theirs)];
    const answer = await lodestone(['merge', mine, theirs, '--lang', language]);
    expect([answer.code, answer.out]).toEqual([1, expect.stringMatching(words)]);
    expect([stateOf(mine), stateOf(theirs), stateOf(out()).bytes]).toEqual([...before, null]);
    const dry = await lodestone(['merge', mine, theirs, '--dry-run', '--take', 'mine', '--lang', language]);
    expect([dry.code, stateOf(out()).bytes]).toEqual([0, null]);
  });

  it('writes the merged project beside the two, which stay as they are, with one undo', async () => {
    const before = [stateOf(mine), stateOf(theirs)];
    expect(await resultOf('merge', mine, theirs, '--take', 'theirs')).toMatchObject({
      applied: true,
      revision: 3,
    });
    expect([stateOf(mine), stateOf(theirs)]).toEqual(before);
    const row = () => resultOf('table', out(), 'get', 'stock', 'JPN|NdPr|national');
    expect(JSON.stringify(await row())).toContain('"minimum":20');
    await resultOf('undo', out());
    expect(JSON.stringify(await row())).toContain('"minimum":12.5');
    const again = await lodestone(['merge', mine, theirs, '--take', 'mine']);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('overwrites nothing')]);
    await resultOf('merge', mine, theirs, '--take', 'mine', '--out', mine);
    expect(await resultOf('info', mine)).toMatchObject({ revision: 3 });
  });

  it.each([
    ['a file that is there', () => import.meta.filename, /overwrites nothing/],
    ['a side of it', () => theirs, /would be lost/],
    ['no folder', () => join(mine, '..', 'none', 'merged.lodestone'), /There is no folder/],
  ])(
    'is refused alike tried and done where it goes to %s, and leaves what is there',
    async (_to, to, words) => {
      for (const tried of [['--dry-run'], []]) {
        const before = [stateOf(mine), stateOf(theirs)];
        const answer = await lodestone(['merge', mine, theirs, '--take', 'mine', '--out', to(), ...tried]);
        expect([answer.code, answer.err]).toEqual([1, expect.stringMatching(words)]);
        expect([stateOf(mine), stateOf(theirs)]).toEqual(before);
      }
    },
  );

  it.each(['en', 'ja'])(
    'names the rows that their history does not explain, and writes nothing: %s',
    async (language) => {
      await asOtherProgram(theirs, (sql) => sql.script('UPDATE stock SET tonnes = tonnes * 10'));
      for (const tried of [['--dry-run'], []]) {
        const answer = await lodestone([
          'merge',
          mine,
          theirs,
          '--take',
          'mine',
          '--lang',
          language,
          ...tried,
        ]);
        const words = language === 'en' ? /theirs.*Stocks: Japan, Cerium/ : /theirs.*備蓄：日本、セリウム/;
        expect([answer.code, answer.err, stateOf(out()).bytes]).toEqual([
          1,
          expect.stringMatching(words),
          null,
        ]);
      }
    },
  );

  it('reads mine while it is open elsewhere, unless it is to go into it', async () => {
    await withOpen(mine, async () => {
      await resultOf('merge', mine, theirs, '--take', 'theirs');
      for (const tried of [['--dry-run'], []]) {
        const answer = await lodestone(['merge', mine, theirs, '--take', 'theirs', '--out', mine, ...tried]);
        expect([answer.code, answer.err]).toEqual([1, expect.stringContaining('has it open')]);
      }
    });
  });

  it('takes decisions by the ids of conflicts from a file, and the tables to another', async () => {
    const { conflicts } = (await resultOf('merge', mine, theirs, '--dry-run')) as unknown as {
      conflicts: { id: string }[];
    };
    const file = join(mine, '..', 'decisions.json');
    const decided = conflicts.map(({ id }) => ({ conflict: id, take: 'value', value: '15' }));
    writeFileSync(file, JSON.stringify(decided));
    const report = join(mine, '..', 'merge.xlsx');
    const said = await lodestone(['merge', mine, theirs, '--decisions', file, '--report', report]);
    expect([said.code, said.out]).toEqual([0, expect.stringMatching(/merge\.xlsx/)]);
    expect(JSON.stringify(await resultOf('table', out(), 'get', 'stock', 'JPN|NdPr|national'))).toContain(
      '"minimum":15',
    );
    writeFileSync(file, JSON.stringify([{ conflict: 'nothing', take: 'mine' }]));
    const unknown = await lodestone(['merge', mine, theirs, '--decisions', file]);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('nothing')]);
  });

  it.each([
    ['a side that is none', ['--take', 'ours'], 2, /mine or theirs/],
    ['a scenario that theirs lacks', ['--scenario', 'nobody'], 1, /nobody/],
    ['a base that is not there', ['--base', 'nowhere.lodestone'], 1, /nowhere/],
  ])('refuses %s', async (_what, args, code, words) => {
    const answer = await lodestone(['merge', mine, theirs, ...args]);
    expect([answer.code, answer.err]).toEqual([code, expect.stringMatching(words)]);
  });
});

describe('an override of a share that mine lacks', () => {
  it.each([
    ['en', /not in this project\n[\s\S]*Licences 25 %[\s\S]*Left out[\s\S]*Bring over the whole project/],
    ['ja', /このプロジェクトにない行の上書き\n[\s\S]*採用しない[\s\S]*プロジェクト全体の統合/],
  ])('is told with its scenario and what to do: %s', async (language, words) => {
    const key = ['JPN', 'Dy', 'component', '2026', 'lynas-kuantan'];
    const place = {
      economyId: 'JPN',
      materialId: 'Dy',
      stage: 'component',
      year: '2026',
      supplierId: 'lynas-kuantan',
    };
    await add(theirs, 'share', {
      ...place,
      enteredAs: 'percent',
      value: '40',
      basis: 'reo',
      mark: 'estimated',
    });
    await add(theirs, 'override', {
      scenarioId: 'licences-25',
      field: 'share.percent',
      key: key.join('|'),
      value: '5',
    });
    const asked = ['--dry-run', '--scenario', 'licences-25', '--lang', language];
    const dry = await lodestone(['merge', mine, theirs, ...asked]);
    expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(words)]);
  });
});
