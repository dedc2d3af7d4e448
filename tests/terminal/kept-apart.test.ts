import { execFileSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { FileHandles } from '../../electron/backend/file-handles';
import { briefCommand } from '../../electron/features/brief/command';
import { verifyBriefCommand } from '../../electron/features/brief/verify-command';
import { tableCommand } from '../../electron/features/data/command';
import { exportCommand } from '../../electron/features/exporting/command';
import { fileCommands } from '../../electron/features/files/command';
import { importCommand } from '../../electron/features/importing/command';
import { mergeCommand } from '../../electron/features/merge/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { WRITTEN } from '../../electron/terminal/files-in-use';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { declaredProgram } from './declared-program';

const { lodestone } = commandLine(
  [
    briefCommand,
    verifyBriefCommand,
    tableCommand,
    exportCommand,
    ...fileCommands,
    importCommand,
    mergeCommand,
    whatIfCommand,
  ],
  readingPart,
  runsPart,
);

async function projectNamed(ending: string): Promise<string> {
  const file = join(newFolder(), `p.${ending}`);
  copyFileSync(await sampleProject(), file);
  return file;
}

/** What must be refused with the project as it was. */
async function refused(project: string, ...argv: string[]): Promise<string> {
  const before = readFileSync(project);
  const { code, out, err } = await lodestone(argv);
  expect([code, out]).toEqual([1, '']);
  expect(readFileSync(project).equals(before)).toBe(true);
  return err;
}

describe('a file written over its own project destroyed it', () => {
  const export_ = (project: string, out: string) => [
    'export',
    project,
    '--scenario',
    'ban-heavy',
    '--values',
    '--out',
    out,
  ];

  it('a workbook', async () => {
    const project = await projectNamed('xlsx');
    expect(await refused(project, ...export_(project, project))).toContain('worked on');
  });

  it('a brief', async () => {
    const project = await projectNamed('docx');
    expect(await refused(project, 'brief', project, '--scenario', 'ban-heavy', '--out', project)).toContain(
      'worked on',
    );
  });

  it.each([
    ['a link to it', (project: string, link: string) => symlinkSync(project, link)],
    ['a second name of it', (project: string, link: string) => linkSync(project, link)],
  ])('by %s', async (_, make) => {
    const project = await projectNamed('xlsx');
    const link = join(dirname(project), 'other.xlsx');
    make(project, link);
    expect(await refused(project, ...export_(project, link))).toContain('worked on');
  });

  it('by a path through another folder', async () => {
    const project = await projectNamed('xlsx');
    mkdirSync(join(dirname(project), 'in'));
    expect(
      await refused(project, ...export_(project, join(dirname(project), 'in', '..', 'p.xlsx'))),
    ).toContain('worked on');
  });

  it('by the name that a table of a report is given', async () => {
    const project = await projectNamed('lodestone');
    const own = join(dirname(project), 'out-lines.csv');
    copyFileSync(project, own);
    const { code } = await lodestone([
      'whatif',
      own,
      '--scenario',
      'ban-heavy',
      '--out',
      join(dirname(project), 'out.csv'),
    ]);
    expect(readFileSync(own).subarray(0, 6).toString()).toBe('SQLite');
    expect([0, 1]).toContain(code);
  });
});

it.each(['p.csv.journal', 'p.csv.lock', 'P.CSV.JOURNAL', '.lodestone-backups/old.csv'])(
  'nothing is written over %s, which belongs to the project',
  async (name) => {
    const project = await projectNamed('csv');
    const err = await refused(
      project,
      'table',
      project,
      'list',
      'supplier',
      '--out',
      join(dirname(project), name),
    );
    expect(err).toMatch(/belongs to the project|values in \.xlsx or \.csv|\.csv/);
  },
);

it('a file that is read is not written over', async () => {
  const project = await sampleProject();
  const file = join(newFolder(), 'u.csv');
  writeFileSync(
    file,
    'Economy,Material,Stage,Supplier,Country,Year,Share %\nJPN,Dy,separation,Nobody,XXX,2031,20\n',
  );
  const before = readFileSync(file);
  for (const option of ['--rejects', '--save-recipe']) {
    const { code, err } = await lodestone(['import', file, '--project', project, option, file]);
    expect([code, err]).toEqual([1, expect.stringContaining('worked on')]);
  }
  expect(readFileSync(file).equals(before)).toBe(true);
});

it('each option that names a file to write is known as one', () => {
  const program = declaredProgram();
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  const written = all(program).flatMap(({ options }) =>
    options.filter(
      ({ flags, description }) =>
        /<(?:file|workbook)(?:\.\w+)?>/.test(flags) &&
        /\b(?:to write|to make|writes|as a (?:file|picture) too|marked copy|goes|a new)\b/.test(description),
    ),
  );
  expect(written.length).toBeGreaterThan(5);
  expect(new Set(written.map((option) => option.attributeName()))).toEqual(new Set(WRITTEN));
});

describe('a dialog of the window', () => {
  it('gives no path over the open project or what belongs to it, and none over the file that a copy is made of', async () => {
    const folder = newFolder();
    const [project, source] = ['p.docx', 's.xlsx'].map((name) => join(folder, name)) as [string, string];
    for (const file of [project, source]) writeFileSync(file, 'x');
    const files = new FileHandles(undefined, () => project);
    const written = (path: string, purpose: 'brief_word' | 'save_rejects' | 'export_workbook') =>
      files.write(files.keep(path, purpose), purpose, async (to) => to);
    const codeOf = async (...asked: Parameters<typeof written>) =>
      (await refusalIn(written(...asked))).notice.code;
    expect(await codeOf(project, 'brief_word')).toBe('refusal.out.inHand');
    expect(await codeOf(`${project}.journal`, 'export_workbook')).toBe('refusal.out.ofProject');
    files.keep(source, 'import_file');
    expect(await codeOf(source, 'save_rejects')).toBe('refusal.out.inHand');
    expect(await written(source, 'export_workbook')).toBe(source);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe in the place of a file held the program up', () => {
  it.each([
    ['import', (pipe: string, project: string) => ['import', pipe, '--project', project]],
    ['verify-brief', (pipe: string, project: string) => ['verify-brief', pipe, project]],
    ['merge', (pipe: string, project: string) => ['merge', project, pipe]],
    ['info', (pipe: string) => ['info', pipe]],
    ['whatif', (pipe: string) => ['whatif', '--model', pipe]],
    [
      'annotations',
      (pipe: string, project: string) => ['table', project, 'annotate', 'share', '--from', pipe],
    ],
  ])('%s', async (name, line) => {
    const pipe = join(newFolder(), name === 'verify-brief' ? 'p.html' : 'p.csv');
    execFileSync('mkfifo', [pipe]);
    const { code, err } = await lodestone(line(pipe, await sampleProject()));
    expect(code).not.toBe(0);
    expect(err).not.toBe('');
  });
});
