import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableCommand } from '../../electron/features/data/command';
import { openCommand } from '../../electron/features/open-plan/command';
import { pivotCommand } from '../../electron/features/pivot/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [openCommand, tableCommand, pivotCommand, whatIfCommand],
  runsPart,
);

/** What the standard asks of a descriptor, as far as we use it: datapackage.org, version 2. */
const NAME = z.string().regex(/^[a-z0-9._-]+$/);
const descriptor = z.object({
  name: NAME,
  'lodestone:head': z.string(),
  sources: z.array(z.object({ title: z.string() })),
  resources: z.array(
    z.object({
      name: NAME,
      type: z.literal('table'),
      path: z.string(),
      'lodestone:parquet': z.string(),
      schema: z.object({
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'list', 'object']),
            constraints: z
              .object({
                required: z.boolean().optional(),
                unique: z.boolean().optional(),
                enum: z.array(z.string()).optional(),
              })
              .optional(),
          }),
        ),
        missingValues: z.array(z.string()),
        primaryKey: z.array(z.string()).optional(),
        foreignKeys: z
          .array(
            z.object({
              fields: z.array(z.string()),
              reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});
type Resource = z.infer<typeof descriptor>['resources'][number];

/** Rows of a CSV by RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g;
  for (const [, cell = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  rows.pop();
  return rows;
}

const VALID: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

let project = '';
let folder = '';
let resources: readonly Resource[] = [];
const rowsOf = ({ path }: Resource) => csvRows(readFileSync(join(folder, path), 'utf8'));
const named = (name: string): Resource => {
  const found = resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
};
const column = (resource: Resource, field: string): string[] => {
  const [head = [], ...rows] = rowsOf(resource);
  return rows.map((row) => row[head.indexOf(field)] ?? '');
};

beforeEach(async () => {
  project = await sampleProject();
  folder = join(newFolder(), 'open');
  await resultOf('open', project, '--out', folder, '--scenario', 'ban-heavy');
  resources = descriptor.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))).resources;
});

describe('an open copy of the sample', () => {
  it('is a Data Package: names once, heads as declared, cells of their types, keys that lead to rows', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const problems = resources.flatMap((resource) => {
      const [head = [], ...rows] = rowsOf(resource);
      const { fields, primaryKey, foreignKeys = [] } = resource.schema;
      const wrong = fields.flatMap(({ name, type, constraints }, at) => {
        const cells = rows.map((row) => row[at] ?? '');
        const said = cells.filter((cell) => cell !== '');
        return [
          ...(constraints?.required === true && said.length < cells.length ? [`${name} lacks a value`] : []),
          ...(constraints?.unique === true && new Set(said).size < said.length ? [`${name} twice`] : []),
          ...said.flatMap((cell) => (VALID[type]?.test(cell) === false ? [`${name}: ${cell}`] : [])),
          ...said.flatMap((cell) =>
            constraints?.enum?.includes(cell) === false ? [`${name} is no choice: ${cell}`] : [],
          ),
        ];
      });
      const lost = foreignKeys.flatMap(({ fields: [field = ''], reference }) => {
        const ids = new Set(column(named(reference.resource ?? resource.name), 'id'));
        return column(resource, field).filter((cell) => cell !== '' && !ids.has(cell));
      });
      return [
        ...(head.join() === fields.map(({ name }) => name).join() ? [] : ['head']),
        ...(primaryKey === undefined || head.includes('id') ? [] : ['no id']),
        ...wrong,
        ...lost,
      ].map((text) => `${resource.name}: ${text}`);
    });
    expect(problems).toEqual([]);
  });

  it('has the same rows as Parquet, with missing as null and never 0', async () => {
    for (const resource of resources) {
      const bytes = readFileSync(join(folder, resource['lodestone:parquet']));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const rows = await parquetReadObjects({ file });
      const [head = [], ...cells] = rowsOf(resource);
      const shown = rows.map((row) => head.map((name) => (row[name] == null ? '' : String(row[name]))));
      expect(shown, resource.name).toEqual(cells);
    }
  });

  it('has sums that are those of the program', async () => {
    const { rows } = await resultOf('table', project, 'list', 'stock');
    const total = (rows as readonly { tonnes: number }[]).reduce((sum, { tonnes }) => sum + tonnes, 0);
    expect(column(named('stock'), 'tonnes').reduce((sum, text) => sum + Number(text), 0)).toBeCloseTo(
      total,
      9,
    );
    const { lines } = await resultOf('whatif', project, '--scenario', 'ban-heavy');
    const lost = (lines as readonly { lostDays?: number }[]).map(({ lostDays = 0 }) => lostDays);
    const found = column(named('runs-ban-heavy-lines'), 'lineDaysLost').map(Number);
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sum(found)).toBeCloseTo(sum(lost), 9);
    expect(sum(found)).toBeGreaterThan(0);
  });

  it('says names beside ids', () => {
    expect(column(named('share'), 'supplier_ja')).toContain('中国その他（分離）');
  });

  it('has a plain SQLite file with a view a table, which is no project', async () => {
    const copy = join(newFolder(), 'plan.lodestone');
    copyFileSync(join(folder, 'plan.sqlite'), copy);
    const refused = await lodestone(['table', copy, 'list', 'share']);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is an open copy of a project')]);
  });

  it('is told from one that was changed, or made before a change', async () => {
    expect(await resultOf('open', project, '--verify', folder)).toEqual({
      ...{ is: 'same', behind: 0, isRedacted: false, changed: [] },
    });
    await resultOf('table', project, 'set', 'stock', 'JPN|Dy|national', '--value', 'tonnes=5');
    expect(await resultOf('open', project, '--verify', folder)).toMatchObject({ is: 'behind', behind: 1 });
    writeFileSync(join(folder, 'data', 'use.csv'), 'id\r\n');
    const { code, out } = await lodestone(['open', project, '--verify', folder]);
    expect([code, out]).toEqual([1, expect.stringContaining('data/use.csv')]);
    const nothing = await lodestone(['open', project, '--verify', newFolder()]);
    expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('There is no open copy in')]);
    expect((await lodestone(['open', project])).code).toBe(2);
  });

  it('leaves out what stays in the house', async () => {
    const open = join(newFolder(), 'redacted');
    await resultOf('open', project, '--out', open, '--redact');
    const names = readdirSync(join(open, 'data'));
    expect(names).not.toContain('edition.csv');
    expect(existsSync(join(open, 'data', 'stock.csv'))).toBe(true);
  });

  const python = pythonThere();
  it.skipIf(python === null)('is added up by its script to the figures of the program', async () => {
    const said = execFileSync(python ?? '', ['brief.py'], { cwd: folder, encoding: 'utf8' });
    const [, lines, days, lost] =
      /ban-heavy: (\d+) lines reduced, \d+ stand, (\S+) line-days, (\S+) lost/.exec(said) ?? [];
    const run = await resultOf('whatif', project, '--scenario', 'ban-heavy');
    const { result } = z
      .object({
        result: z.object({
          lines: z.array(
            z.object({ firstStop: z.unknown(), lostDays: z.number(), lostValue: z.number().nullable() }),
          ),
        }),
      })
      .parse(run);
    const reduced = result.lines.filter(({ firstStop }) => firstStop !== null);
    const sum = (of: (line: (typeof reduced)[number]) => number) =>
      reduced.reduce((all, one) => all + of(one), 0);
    expect(Number(lines)).toBe(reduced.length);
    expect(Number(days)).toBeCloseTo(
      sum(({ lostDays }) => lostDays),
      9,
    );
    expect(Number(lost) / sum(({ lostValue }) => lostValue ?? 0)).toBeCloseTo(1, 9);
  });
});

/** The Python of this machine; null where it has none. */
function pythonThere(): string | null {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return 'python3';
  } catch {
    return null;
  }
}
