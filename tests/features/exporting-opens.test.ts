import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import type { Allocation } from '@shared/model/what-if';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportInput, exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import {
  chartProblems,
  orderProblems,
  type Package,
  packageOf,
  relationProblems,
  typeProblems,
} from '../sheets/support/package-rules';
import { cellProblems, nameProblems, sheetNames, sheetProblems } from '../sheets/support/sheet-rules';
import { zipParts } from '../sheets/support/zip-parts';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';
import { AS_PARENT } from './scenario-input';

const INPUT = {
  version: '9.9.9',
  redact: false,
  form: { kind: 'live' },
  sampling: { runs: 200, seed: 3, rates: null },
} as const;

/** Everything that Excel would mend or refuse on opening, as far as it is known. */
function problemsOf(all: Package): string[] {
  return [
    ...typeProblems(all),
    ...relationProblems(all),
    ...orderProblems(all),
    ...nameProblems(all),
    ...cellProblems(all),
    ...sheetProblems(all),
    ...chartProblems(all, new Set(sheetNames(all))),
  ];
}

async function exported(
  input: Omit<ExportInput, keyof typeof INPUT>,
  form: ExportInput['form'] = INPUT.form,
) {
  return exportedFrom(await sampleSession(readingPart, writingPart, runsPart, drawsPart), input, form);
}

async function exportedFrom(
  session: Session,
  input: Omit<ExportInput, keyof typeof INPUT>,
  form: ExportInput['form'] = INPUT.form,
) {
  const path = join(newFolder(), 'x.xlsx');
  await exportWorkbook(session, path, { ...INPUT, ...input, form }, {});
  return zipParts(path);
}

describe('the file is one that Excel opens', () => {
  it('as a full workbook', async () => {
    const full = await exported({
      scenarioIds: ['licences-25'],
      materials: ['Dy', 'Tb', 'Sm'] as MaterialId[],
      language: 'ja',
    });
    expect([...full.keys()].filter((name) => name.startsWith('xl/charts/')).length).toBe(3 * 4 + 1);
    expect(problemsOf(packageOf(full))).toEqual([]);
  });

  it('as a comparison', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
    const under = async (allocation: Allocation) => {
      const window = { ...AS_PARENT.window, allocation };
      const asked = { ...AS_PARENT, parentId: 'licences-60', name: allocation, window };
      return (await saveScenario(session, asked)).scenario.id;
    };
    const scenarioIds = [await under('tier'), await under('value'), 'ban-heavy'];
    const asked = { scenarioIds, materials: ['Dy' as MaterialId], language: 'en' } as const;
    const parts = await exportedFrom(session, asked);
    expect(problemsOf(packageOf(parts))).toEqual([]);
  });

  it('with as many suppliers as an import brings, more than a formula can name', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
    const places = ['China', 'France'];
    const lines = Array.from(
      { length: 400 },
      (_, at) => `Japan,NdPr,separation,Supplier ${at},${places[at % 2]},2026,1,kg,REO`,
    );
    const file = join(newFolder(), 'many.csv');
    const heads = 'Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis';
    writeFileSync(file, [heads, ...lines, ''].join('\n'));
    const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
    const { batchId } = await previewImport(session, file, guess.mapping, guess.fingerprint, {});
    await applyImport(session, batchId, 'refuse');
    const parts = await exportedFrom(session, {
      scenarioIds: ['licences-25'],
      materials: ['NdPr' as MaterialId],
      language: 'en',
    });
    expect(problemsOf(packageOf(parts))).toEqual([]);
    expect(parts.get('xl/sharedStrings.xml')).toMatch(/Supplier 0, .* and 100 more</);
  });

  it('as a workbook of values', async () => {
    const asked = { scenarioIds: ['licences-25'], materials: ['Dy' as MaterialId], language: 'ja' } as const;
    expect(problemsOf(packageOf(await exported(asked, { kind: 'values' })))).toEqual([]);
  });

  let small: Map<string, string>;
  let sound: Package;
  beforeAll(async () => {
    small = await exported({
      scenarioIds: ['base-2026'],
      materials: ['Dy' as MaterialId],
      language: 'ja',
    });
    sound = packageOf(small);
  });

  it.each([
    [
      'a part without a type',
      '[Content_Types].xml',
      /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/,
      '',
    ],
    ['a relation to nowhere', 'xl/drawings/_rels/drawing1.xml.rels', 'chart1.xml', 'chart999.xml'],
    [
      'a name twice',
      'xl/workbook.xml',
      /name="[^"]+">(?=[^<]*<\/definedName><definedName name="([^"]+)")/,
      'name="$1">',
    ],
    ['a name that is a cell', 'xl/workbook.xml', /<definedName name="[^"]+"/, '<definedName name="Dy1"'],
    ['a sheet name of 32 letters', 'xl/workbook.xml', 'name="表紙"', `name="${'x'.repeat(32)}"`],
    ['a drawing before the margins', 'xl/worksheets/sheet4.xml', /(<pageMargins.*)(<drawing[^>]*>)/, '$2$1'],
    [
      'a chart part out of order',
      'xl/charts/chart1.xml',
      '<c:delete val="0"/><c:axPos val="b"/>',
      '<c:axPos val="b"/><c:delete val="0"/>',
    ],
    [
      'a function with no prefix',
      'xl/worksheets/sheet3.xml',
      /<f>[^<]*<\/f>/,
      '<f>XLOOKUP(1,A1:A2,A1:A2)</f>',
    ],
    ['a text that is not there', 'xl/worksheets/sheet2.xml', /t="s"><v>\d+/, 't="s"><v>99999'],
    ['a string too few', 'xl/sharedStrings.xml', /uniqueCount="\d+"/, 'uniqueCount="7"'],
    [
      'merged cells',
      'xl/worksheets/sheet2.xml',
      '<pageMargins',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins',
    ],
    ['an input that is locked', 'xl/styles.xml', /locked="0"/g, 'locked="1"'],
    ['a date past the last', 'xl/worksheets/sheet9.xml', /<v>461\d\d<\/v>/, '<v>9999999</v>'],
  ])('and a break is found: %s', (_what, part, from, to) => {
    const text = small.get(part);
    const broken = text?.replace(from, to);
    expect(broken, part).not.toBe(text);
    expect(problemsOf(new Map([...sound, ...packageOf(new Map([[part, broken ?? '']]))]))).not.toEqual([]);
  });
});
