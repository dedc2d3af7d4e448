import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { setShareCommand } from '../../electron/features/shares/command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone } = commandLine([...fileCommands, scenarioCommand, setShareCommand]);

const holders: ChildProcess[] = [];
afterEach(async () => {
  for (const holder of holders.splice(0)) {
    holder.kill();
    if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'exit');
  }
});

/** A process of its own that has the project open: it lives, and the lock names it. */
async function holdElsewhere(file: string): Promise<void> {
  const holder = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)']);
  holders.push(holder);
  await once(holder.stdout as NodeJS.ReadableStream, 'data');
  const lock = { who: '山田', host: hostname(), pid: holder.pid, since: '2026-05-26T09:00:00.000Z' };
  writeFileSync(`${file}.lock`, JSON.stringify(lock));
}

/** The project file with some bytes changed. */
function changed(file: string, change: (bytes: Buffer) => Uint8Array): string {
  writeFileSync(file, change(readFileSync(file)));
  return file;
}

const EDIT = ['--economy', 'JPN', '--material', 'NdPr', '--stage', 'separation', '--year', '2026'];
const commands: readonly [string, (file: string) => readonly string[]][] = [
  ['info', (file) => ['info', file]],
  ['set-share', (file) => ['set-share', file, ...EDIT, '--supplier', 'lynas-kuantan', '--percent', '30']],
  ['undo', (file) => ['undo', file]],
];

const states: readonly [string, (file: string) => string | Promise<string>, string, RegExp][] = [
  [
    'is not one',
    (file) => changed(file, () => Buffer.from('Dear analyst,\n'.repeat(50))),
    'notAProject',
    /is not a Lodestone project\./,
  ],
  ['is empty', (file) => changed(file, () => Buffer.alloc(0)), 'notAProject', /is not a Lodestone project\./],
  [
    'is another SQLite database',
    (file) =>
      changed(file, (bytes) => {
        bytes.writeUInt32BE(0, 68);
        return bytes;
      }),
    'notAProject',
    /is not a Lodestone project\./,
  ],
  [
    'is of a newer version',
    (file) =>
      changed(file, (bytes) => {
        bytes.writeUInt32BE(999, 60);
        return bytes;
      }),
    'newerVersion',
    /newer version of Lodestone \(file version 999/,
  ],
  [
    'is cut short',
    (file) => changed(file, (bytes) => bytes.subarray(0, bytes.length - 5000)),
    'damaged',
    /is damaged/,
  ],
  [
    'is damaged inside',
    (file) => changed(file, (bytes) => bytes.fill(0xff, 8192, 16_384)),
    'damaged',
    /is damaged/,
  ],
  ['is not there', (file) => `${file}x`, 'missing', /There is no file "plan\.lodestonex"/],
  ['is in no folder', (file) => join(file, '..', 'gone', 'plan.lodestone'), 'noFolder', /There is no folder/],
  [
    'is a folder',
    (file) => {
      mkdirSync(`${file}.d`);
      return `${file}.d`;
    },
    'notAProject',
    /is not a Lodestone project\./,
  ],
  [
    'is open elsewhere',
    async (file) => {
      await holdElsewhere(file);
      return file;
    },
    'locked',
    /is open for 山田 on .* since 2026-05-26/,
  ],
];

describe.each(states)('a project file that %s', (_what, prepare, code, says) => {
  it.each(commands)('refuses %s in words, and is left as it is', async (_command, argv) => {
    const file = await prepare(await sampleProject());
    const isFile = code !== 'noFolder' && !file.endsWith('.d');
    const before = isFile ? stateOf(file) : null;
    const { code: exit, out, err } = await lodestone(argv(file));
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    const json = await lodestone([...argv(file), '--json']);
    expect(JSON.parse(json.out).error).toMatchObject({
      code: `refusal.project.${code}`,
      place: { file: expect.stringMatching(/^plan\.lodestone/) },
    });
    if (before !== null) expect(stateOf(file)).toEqual(before);
  });
});

describe('a folder', () => {
  it('that is not there refuses a new project', async () => {
    const { code, err } = await lodestone(['new', join(newFolder(), 'gone', 'x.lodestone')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^x\.lodestone: There is no folder/)]);
  });
});

describe('the lock', () => {
  it('of a process that is gone does not stand in the way', async () => {
    const file = await sampleProject();
    await holdElsewhere(file);
    const [holder] = holders.splice(0);
    holder?.kill();
    if (holder !== undefined) await once(holder, 'exit');
    expect((await lodestone(['info', file])).code).toBe(0);
  });

  it('is given back after a command that was refused', async () => {
    const file = await sampleProject();
    expect((await lodestone(['scenario', 'remove', file, '--name', 'gone'])).code).toBe(1);
    expect(stateOf(file).beside).toEqual([]);
    expect((await lodestone(['info', file])).code).toBe(0);
  });
});
