import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialOfDate } from '@shared/base/day-serial';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeScenarioWorkbook } from '../../../electron/sheets/write';
import { pack } from '../../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../../electron/sheets/write/charts/unpack-zip';
import { zipParts } from '../support/zip-parts';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { plain } from './recalculate';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestone-charts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const base = scenarioContent(exampleModel(2, 60), 'Licences <25 %> & "draft"');
const none = scenarioContent(exampleModel(2, 60, []), 'No shock');

async function parts(scenarios: Parameters<typeof exampleContent>[0]) {
  const path = join(folder, 'x.xlsx');
  await writeScenarioWorkbook(exampleContent(scenarios), path);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return { workbook, parts: await zipParts(path) };
}

/** The numbers that an address of one column stands for. */
function valuesAt(workbook: ExcelJS.Workbook, address: string): (number | string | null)[] {
  const [, sheet, column, from, to] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(address) ?? [];
  const found = workbook.getWorksheet(sheet ?? '');
  if (found === undefined) throw new Error(`no such place: ${address}`);
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) =>
    plain(found.getCell(`${column}${Number(from) + i}`)),
  );
}

describe('charts in a workbook', () => {
  it('lie over the dates and the stock of the daily sheet', async () => {
    const { workbook, parts: all } = await parts([base]);
    const chart = [...all.values()].find((text) => text.includes('Dysprosium (Dy): stock'));
    const addresses = [...(chart ?? '').matchAll(/<c:f>(.*?)<\/c:f>/g)].map((match) => match[1] ?? '');
    expect(addresses).toHaveLength(2);
    const [dates = '', stock = ''] = addresses;
    expect(valuesAt(workbook, dates)[0]).toBe(Date.parse('2025-04-04') / 86_400_000 + 25_569);
    expect(valuesAt(workbook, stock)).toEqual([...(base.result.materials[0]?.series.stock ?? [])]);
  });

  it('are named by the package: type, relation and sheet', async () => {
    const { parts: all } = await parts([base, none]);
    const charts = [...all.keys()].filter((name) => name.startsWith('xl/charts/'));
    // Two a material and scenario, two a material that compare, and the bars of the lines of each scenario.
    expect(charts).toHaveLength(2 * 2 * 2 + 2 * 2 + 2);
    const types = all.get('[Content_Types].xml') ?? '';
    const pointers = [...all]
      .filter(([name]) => name.startsWith('xl/drawings/_rels/'))
      .map(([, text]) => text);
    for (const name of charts) {
      expect(types).toContain(`PartName="/${name}"`);
      expect(pointers.filter((text) => text.includes(`../${name.slice(3)}"`))).toHaveLength(1);
    }
    const drawn = [...all].filter(
      ([name, text]) => /worksheets\/sheet\d+\.xml$/.test(name) && /<drawing r:id="rIdCharts"\/>/.test(text),
    );
    expect(drawn).toHaveLength(5);
  });

  it('draw each line over the days on which it is reduced and stands', async () => {
    const long = scenarioContent(exampleModel(2, 200), 'Licences');
    const { workbook, parts: all } = await parts([long]);
    const chart = [...all.values()].find((text) => text.includes('<c:barChart>')) ?? '';
    const columns = [...chart.matchAll(/<c:val><c:numRef><c:f>(.*?)<\/c:f>/g)].map((match) =>
      valuesAt(workbook, match[1] ?? ''),
    );
    const [from = [], ...lengths] = columns;
    const { start, days } = long.model;
    const end = serialOfDate(start) + days;
    const expected = long.clock.lines.map(({ stop, restart, standsFrom, daysStanding, daysBelowFull }) => ({
      from: stop === null ? '' : serialOfDate(stop.date),
      days:
        stop === null ? 0 : (restart === null ? end : serialOfDate(restart.date)) - serialOfDate(stop.date),
      stands: standsFrom === null ? 0 : daysStanding,
      isLong: daysBelowFull > 1,
    }));
    expect(expected.some(({ isLong }) => isLong)).toBe(true);
    for (const [index, line] of expected.entries()) {
      expect(from[index]).toBe(line.from);
      expect(lengths.reduce((sum, column) => sum + Number(column[index]), 0)).toBe(line.days);
      expect(lengths[1]?.[index]).toBe(line.stands);
    }
    expect(chart).toContain(`<c:max val="${end}"/><c:min val="${serialOfDate(start)}"/>`);
  });

  it('carry the words of people as text', async () => {
    const { parts: all } = await parts([base, none]);
    const compared = [...all.values()].filter((text) =>
      text.includes('<c:v>1 Licences &lt;25 %&gt; &amp; &quot;draft&quot;</c:v>'),
    );
    expect(compared).toHaveLength(4);
  });

  it('show no stock that was left out', async () => {
    const model = exampleModel(1, 60);
    const bare = model.materials.map((item) => ({
      ...item,
      stock: { opening: 0, minimum: 0, maximum: 0, maximumReleasePerDay: null },
    }));
    const content = {
      ...scenarioContent({ ...model, materials: bare }, 'Open'),
      stocksLeftOut: ['Dy' as never],
    }; // a symbol typed here
    const { parts: all } = await parts([content]);
    const charts = [...all].filter(([name]) => name.startsWith('xl/charts/'));
    expect(charts.filter(([, text]) => text.includes('<c:lineChart>'))).toHaveLength(1);
  });
});

describe('a package that is packed again', () => {
  it('holds the same parts, byte by byte', async () => {
    const part = fc.tuple(
      fc.stringMatching(/^[a-zA-Z0-9_/[\].-]{1,40}$/),
      fc.uint8Array({ maxLength: 2_000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(part, { maxLength: 12, selector: ([name]) => name }), async (list) => {
        const all = new Map(
          list
            .filter(([name]) => !/^\/|\.\.|\/$/.test(name))
            .map(([name, bytes]) => [name, Buffer.from(bytes)]),
        );
        expect(await unpack(pack(all))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('is a workbook to another reader', async () => {
    const path = join(folder, 'again.xlsx');
    await writeFile(path, pack(new Map([['見出し.xml', Buffer.from('<a/>')]])));
    expect(await zipParts(path)).toEqual(new Map([['見出し.xml', '<a/>']]));
  });
});
