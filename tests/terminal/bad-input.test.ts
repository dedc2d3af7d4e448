import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { exportCommand } from '../../electron/features/exporting/command';
import { fileCommands } from '../../electron/features/files/command';
import { demoCommand } from '../../electron/features/files/demo-command';
import { importCommand } from '../../electron/features/importing/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { setShareCommand } from '../../electron/features/shares/command';
import { solveCommand } from '../../electron/features/solve/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone } = commandLine(
  [
    tableCommand,
    exportCommand,
    ...fileCommands,
    demoCommand,
    importCommand,
    scenarioCommand,
    whatIfCommand,
    setShareCommand,
    solveCommand,
  ],
  readingPart,
);

let folder = '';
let project = '';
beforeEach(async () => {
  folder = newFolder();
  project = await sampleProject(folder);
});

/** Puts a file beside the project. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const survey = () => readFileSync(join(PLACES.sampleWorkbooks, 'survey-fy2026-ja.xlsx'));
const header = 'Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis\n';
const row = (cells: string) => `${header}${cells}\n`;
const importing = (path: string, ...more: string[]) => ['import', path, '--project', project, ...more];
const setShare = (...more: string[]) => [
  ...[
    'set-share',
    project,
    '--economy',
    'JPN',
    '--material',
    'NdPr',
    '--stage',
    'separation',
    '--year',
    '2026',
  ],
  ...['--supplier', 'lynas-kuantan', ...more],
];

interface Example {
  readonly what: string;
  readonly argv: () => readonly string[];
  readonly code: string;
  readonly says: RegExp;
  readonly place?: Readonly<Record<string, unknown>>;
}

const examples: readonly Example[] = [
  {
    what: 'an empty file',
    argv: () => importing(file('a.csv', '')),
    code: 'refusal.file.empty',
    says: /^a\.csv: The file is empty\./,
  },
  {
    what: 'a truncated workbook',
    argv: () => importing(file('a.xlsx', survey().subarray(0, 4000))),
    code: 'refusal.file.damaged',
    says: /^a\.xlsx: .*cut short or damaged/,
  },
  {
    what: 'text that is named like a workbook',
    argv: () => importing(file('a.xlsx', row('JPN,Dy,separation,Caremag,France,2026,1,t,reo'))),
    code: 'refusal.file.textNamedWorkbook',
    says: /^a\.xlsx: .*plain text/,
  },
  {
    what: 'a picture',
    argv: () => importing(file('a.xlsx', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'))),
    code: 'refusal.file.notSpreadsheet',
    says: /^a\.xlsx: The file is not a spreadsheet \(PNG\)/,
  },
  {
    what: 'a sheet without headers',
    argv: () => importing(file('a.csv', '1,2,3\n4,5,6\n')),
    code: 'refusal.sheet.noHeader',
    says: /^a\.csv, sheet “a”: No table of figures/,
  },
  {
    what: 'an unknown unit',
    argv: () => importing(file('a.csv', row('JPN,Dy,separation,Caremag,France,2026,1,bags,reo'))),
    code: 'import.unit.unknown',
    says: /^a\.csv, sheet “a”, cell H2: The unit "bags" is not known\./,
    place: { file: 'a.csv', sheet: 'a', cell: 'H2' },
  },
  {
    what: 'an unknown country',
    argv: () => importing(file('a.csv', row('JPN,Dy,separation,New Plant,Atlantis,2026,1,t,reo'))),
    code: 'import.country.unknown',
    says: /cell E2: The country "Atlantis" is not known\./,
    place: { cell: 'E2' },
  },
  {
    what: 'an unknown material',
    argv: () => importing(file('a.csv', row('JPN,Unobtainium,separation,Caremag,France,2026,1,t,reo'))),
    code: 'import.material.unknown',
    says: /cell B2: The material "Unobtainium" is not known\./,
    place: { cell: 'B2' },
  },
  {
    what: 'a year out of range in a file',
    argv: () => importing(file('a.csv', row('JPN,Dy,separation,Caremag,France,1492,1,t,reo'))),
    code: 'import.year.range',
    says: /cell F2: The year 1492 is outside 1900 to 2200\./,
    place: { cell: 'F2' },
  },
  {
    what: 'a share over 100 in a file',
    argv: () =>
      importing(
        file(
          'a.csv',
          'Economy,Material,Stage,Supplier,Country,Year,Share\nJPN,Dy,separation,Caremag,France,2026,120 %\n',
        ),
      ),
    code: 'import.share.range',
    says: /cell G2: A share is between 0 and 100 %/,
    place: { cell: 'G2' },
  },
  {
    what: 'a file that is not there',
    argv: () => importing(join(folder, 'gone.csv')),
    code: 'refusal.file.missing',
    says: /^gone\.csv: /,
  },
  {
    what: 'a folder in place of a file of answers',
    argv: () => ['solve', project, '--goal', folder],
    code: 'refusal.file.folder',
    says: /This is a folder/,
  },
  {
    what: 'a sheet that is not there',
    argv: () => importing(file('a.xlsx', survey()), '--sheet', 'nope'),
    code: 'refusal.sheet.unknown',
    says: /^a\.xlsx: There is no sheet "nope"/,
  },
  {
    what: 'an unknown economy for the whole file',
    argv: () => importing(file('a.xlsx', survey()), '--economy', 'XXX'),
    code: 'refusal.reference.unknownEconomy',
    says: /^plan\.lodestone: There is no economy "XXX"/,
    place: { file: 'plan.lodestone', field: 'economy' },
  },
  {
    what: 'a mapping that is not there',
    argv: () => importing(file('a.xlsx', survey()), '--mapping', 'nope'),
    code: 'refusal.import.unknownMapping',
    says: /^plan\.lodestone: There is no mapping "nope"/,
  },
  {
    what: 'a share over 100',
    argv: () => setShare('--percent', '150'),
    code: 'refusal.share.range',
    says: /^plan\.lodestone: A share is between 0 and 100 %, and 150 is not\./,
    place: { file: 'plan.lodestone' },
  },
  {
    what: 'locks that leave no room',
    argv: () => setShare('--percent', '90', '--lock', 'northern-rare-earth-baotou'),
    code: 'refusal.share.noRoom',
    says: /^plan\.lodestone: .* room for 61 % at most, not 90 %\./,
    place: { file: 'plan.lodestone' },
  },
  {
    what: 'a year out of range',
    argv: () => setShare('--percent', '9', '--year', '1800'),
    code: 'refusal.share.year',
    says: /^plan\.lodestone: The year "1800"/,
    place: { field: 'year' },
  },
  {
    what: 'an unknown supplier to lock',
    argv: () => setShare('--percent', '9', '--lock', 'Nobody'),
    code: 'refusal.share.unknownSupplier',
    says: /^plan\.lodestone: There is no supplier "Nobody"/,
  },
  {
    what: 'an unknown material to run',
    argv: () => ['whatif', project, '--scenario', 'licences-25', '--materials', 'Dy,Foo'],
    code: 'refusal.reference.unknownMaterial',
    says: /^plan\.lodestone: There is no material "Foo"/,
    place: { field: 'materials' },
  },
  {
    what: 'an unknown scenario',
    argv: () => ['scenario', 'remove', project, '--name', 'nope'],
    code: 'refusal.scenario.unknown',
    says: /^plan\.lodestone: There is no scenario "nope"/,
  },
  {
    what: 'a scenario file that is no JSON',
    argv: () => ['scenario', 'add', project, '--name', 'x', '--from', file('s.json', '{')],
    code: 'refusal.file.notJson',
    says: /^s\.json: This is not a JSON file\./,
  },
  {
    what: 'a scenario file with a wrong field',
    argv: () => ['scenario', 'add', project, '--name', 'x', '--from', file('s.json', '{"days":"x"}')],
    code: 'refusal.file.field',
    says: /^s\.json: The field "days" does not fit/,
    place: { file: 's.json', field: 'days' },
  },
  {
    what: 'a scenario file with a shock that lacks a field',
    argv: () => [
      ...['scenario', 'add', project, '--name', 'x', '--from'],
      file('s.json', '{"shocks":[{"kind":"ban","id":"a","imposedBy":"CHN"}]}'),
    ],
    code: 'refusal.file.missingField',
    says: /^s\.json: The field "shocks\.0\.label" is missing\. Add it/,
    place: { file: 's.json', field: 'shocks.0.label' },
  },
  {
    what: 'a country that is all others',
    argv: () => [
      ...['table', project, 'add', 'country', '--value', 'id=ABC'],
      ...['--value', 'nameEn=Other countries', '--value', 'nameJa=その他の国'],
    ],
    code: 'refusal.data.rule',
    says: /: Other countries together .* or name the country\. Change one/,
  },
  {
    what: 'a scenario file with a field that nothing knows',
    argv: () => ['scenario', 'add', project, '--name', 'x', '--from', file('s.json', '{"dyas":30}')],
    code: 'refusal.file.unknownField',
    says: /^s\.json: Nothing knows the field "dyas"\./,
    place: { file: 's.json', field: 'dyas' },
  },
  {
    what: 'a scenario file with a shock that says what its kind has not, and lacks what it has',
    argv: () => [
      ...['scenario', 'add', project, '--name', 'x', '--from'],
      file('s.json', '{"shocks":[{"kind":"ban","imposedBy":"CHN","aproved":5}]}'),
    ],
    code: 'refusal.file.unknownField',
    says: /^s\.json: Nothing knows the field "shocks\.0\.aproved"\./,
    place: { file: 's.json', field: 'shocks.0.aproved' },
  },
  {
    what: 'a scenario outside of the years',
    argv: () => [
      'scenario',
      'add',
      project,
      '--name',
      'x',
      '--parent',
      'base-2026',
      '--from',
      file('s.json', '{"start":"1850-01-01"}'),
    ],
    code: 'refusal.share.year',
    says: /^plan\.lodestone: The year "1850"/,
    place: { field: 'start' },
  },
  {
    what: 'an export into a folder that is not there',
    argv: () => [
      'export',
      project,
      '--scenario',
      'licences-25',
      '--materials',
      'Dy',
      '--out',
      join(folder, 'gone', 'x.xlsx'),
    ],
    code: 'refusal.export.noFolder',
    says: /^x\.xlsx: There is no folder/,
  },
  {
    what: 'an export that is not named like a workbook',
    argv: () => ['export', project, '--scenario', 'licences-25', '--out', join(folder, 'x.csv')],
    code: 'refusal.export.notWorkbook',
    says: /^x\.csv: .* ends in \.xlsx\./,
    place: { field: 'out' },
  },
  {
    what: 'nothing to undo',
    argv: () => ['undo', project],
    code: 'refusal.history.nothingToUndo',
    says: /^plan\.lodestone: /,
  },
  {
    what: 'a demonstration where a file stands',
    argv: () => ['demo', '--out', project],
    code: 'refusal.folder.notMade',
    says: /plan\.lodestone: This folder is not there/,
  },
  {
    what: 'a new project over an old one',
    argv: () => ['new', project],
    code: 'refusal.project.exists',
    says: /^plan\.lodestone: There is a file/,
  },
];

/** What is said, without the options that decide an unknown name, which stand indented below it. */
const sentences = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('    '));

describe('bad input', () => {
  it.each(examples)(
    'is refused in one sentence with its place, and nothing is changed: $what',
    async (example) => {
      const before = stateOf(project);
      const argv = example.argv();
      const text = await lodestone(argv);
      expect(text.err).toMatch(example.says);
      const said = sentences(text.err);
      expect([text.code, text.out, said.length]).toEqual([1, '', 1]);
      expect(said[0]).toMatch(/\.$/);

      const json = await lodestone([...argv, '--json']);
      const { ok, formatVersion, error } = JSON.parse(json.out);
      expect([json.code, ok, formatVersion]).toEqual([1, false, 1]);
      expect(error.code).toBe(example.code);
      expect(error.message).toBe(said[0]);
      expect(error.place).toMatchObject(example.place ?? { file: expect.any(String) });
      expect(stateOf(project)).toEqual(before);
    },
  );

  it('in several rows is told row by row, in the text and in the document', async () => {
    const path = file(
      'a.csv',
      `${header}JPN,Dy,separation,Caremag,France,2026,1,bags,reo\nJPN,Xx,separation,Caremag,France,2026,1,t,reo\n`,
    );
    const before = stateOf(project);
    const { code, err } = await lodestone(importing(path));
    expect(code).toBe(1);
    expect(sentences(err)).toEqual([expect.stringContaining('cell H2'), expect.stringContaining('cell B3')]);
    const { error } = JSON.parse((await lodestone(importing(path, '--json'))).out);
    expect(error.problems).toMatchObject([{ place: { cell: 'H2' } }, { place: { cell: 'B3' } }]);
    expect(stateOf(project)).toEqual(before);
  });

  it('leaves a folder that a demonstration cannot use as it was', async () => {
    mkdirSync(join(folder, 'mine'));
    const note = file('mine/note.txt', 'kept');
    expect((await lodestone(['demo', '--out', join(note, 'x')])).code).toBe(1);
    expect(existsSync(note)).toBe(true);
  });
});
