import { valuesOf } from '@shared/base/values-of';
import type { PastedLines } from '@shared/features/data/contract';
import type { TableName } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { pasteLines } from '../../electron/features/data/paste-lines';
import type { EnteredValues } from '../../electron/features/data/row-values';
import { tableRows } from '../../electron/features/data/table-rows';
import { undo } from '../../electron/features/files/undo-redo';
import { createProject } from '../../electron/plan/open-project';
import type { Session } from '../../electron/plan/session';
import { everyRow } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = emptySession('en');
  await createProject(session, `${newFolder()}/every.lodestone`, { rows: everyRow(), dataDate: null });
});

const rowsOf = async (table: TableName) => (await tableRows(session, table)).map(valuesOf);

/** What is asked: each cell that would be written over, the lines that are new, and how many say nothing new. */
const said = ({ asked, problems }: PastedLines) => ({
  over: (asked?.overwritten ?? []).map(({ id, field, was, will }) => `${id} ${field}: ${was} > ${will}`),
  added: asked?.added ?? [],
  unchanged: asked?.unchanged ?? 0,
  problems: problems.map(({ at, why }) => `${at !== null && 'line' in at ? at.line : ''} ${why.code}`),
});
const asking = async (table: TableName, lines: readonly EnteredValues[]) =>
  said(await pasteLines(session, table, lines, null));

const LYNAS = { nameEn: 'lynas', stage: 'separation', countryId: 'Australia' };
const OTHER = { nameEn: 'Yulin', countryId: 'China', stage: 'Mining', leadTimeDays: '45' };

describe('lines pasted into a table that has rows', () => {
  it('name what they would write over, and write nothing before that is agreed to', async () => {
    const before = await rowsOf('supplier');
    const lines = [{ ...LYNAS, leadTimeDays: '77' }, OTHER];
    const first = await pasteLines(session, 'supplier', lines, null);
    expect(said(first)).toEqual({
      over: ['lynas leadTimeDays: 45 > 77'],
      added: [1],
      unchanged: 0,
      problems: [],
    });
    expect(first.asked?.otherwise).toEqual({ kind: 'Company' });
    expect(await rowsOf('supplier')).toEqual(before);

    const pasted = await pasteLines(session, 'supplier', lines, first.asked?.overwritten ?? []);
    expect(pasted).toMatchObject({ asked: null, problems: [], changed: 1 });
    const after = await rowsOf('supplier');
    expect(after.find(({ id }) => id === 'lynas')).toMatchObject({ leadTimeDays: 77 });
    expect(after.find(({ nameEn }) => nameEn === 'Yulin')).toMatchObject({
      kind: 'company',
      nameJa: 'Yulin',
    });
    await undo(session);
    expect(await rowsOf('supplier'), 'one change').toEqual(before);
  });

  it('ask anew where what stands there is another value by now', async () => {
    const lines = [{ ...LYNAS, leadTimeDays: '77' }];
    const { asked } = await pasteLines(session, 'supplier', lines, null);
    const agreed = asked?.overwritten ?? [];
    const between = [{ ...LYNAS, leadTimeDays: '78' }];
    const other = (await pasteLines(session, 'supplier', between, null)).asked?.overwritten ?? [];
    await pasteLines(session, 'supplier', between, other);
    const again = await pasteLines(session, 'supplier', lines, agreed);
    expect(said(again).over).toEqual(['lynas leadTimeDays: 78 > 77']);
    expect((await rowsOf('supplier')).find(({ id }) => id === 'lynas')).toMatchObject({ leadTimeDays: 78 });
  });

  it.each<[string, TableName, EnteredValues, object]>([
    ['by another spelling', 'supplier', { ...LYNAS, nameEn: 'ＬＹＮＡＳ RARE EARTHS' }, { unchanged: 1 }],
    [
      'not where another field tells it apart',
      'supplier',
      { ...LYNAS, stage: 'mining', leadTimeDays: '1' },
      { added: [0] },
    ],
    [
      'by a name in the other language',
      'use',
      { nameJa: 'モーター', tier: '3' },
      { over: ['u1 tier: 2 > 3'] },
    ],
    ['not under a new name', 'source', { title: 'B', titleJa: '鉱物資源', mark: 'known' }, { added: [0] }],
    ['by a name alone', 'use', { nameEn: 'motors', note: 'new' }, { over: ['u1 note: illustrative > new'] }],
    [
      'by the code that people say',
      'material',
      { id: 'Dy', nameEn: 'Dysprosium', oxide: 'X' },
      { over: ['Dy oxide: Dy2O3 > X'] },
    ],
    [
      'by all of its key, in the words of people',
      'demand',
      { useId: 'Motors', materialId: 'ジスプロシウム', year: '令和7年', tonnes: '5' },
      { over: ['d1 tonnes: 0.000000001 > 5'] },
    ],
    [
      'not where a part of the key is another one',
      'demand',
      { useId: 'Motors', materialId: 'Dy', year: '2027', tonnes: '5', floorPercent: '0', mark: 'known' },
      { added: [0] },
    ],
    [
      'not by half of its key',
      'demand',
      { useId: 'Motors', tonnes: '5' },
      { problems: ['0 refusal.data.empty'] },
    ],
    ['by a code as it is written', 'assumption', { code: 'a-01', unit: 'kg' }, { over: ['a1 unit: t > kg'] }],
    [
      'and not by one that only looks alike',
      'assumption',
      { code: 'A01' },
      { problems: ['0 refusal.data.empty'] },
    ],
  ])('mean a row that is there %s', async (_how, table, line, expected) => {
    expect(await asking(table, [line])).toMatchObject(expected);
  });

  it('are refused where two of them mean one row, or one line two', async () => {
    expect(await asking('supplier', [LYNAS, OTHER, LYNAS, OTHER])).toMatchObject({
      problems: ['2 refusal.data.lineTwice', '3 refusal.data.lineTwice'],
    });
    const twin = { ...OTHER, nameEn: LYNAS.nameEn };
    await pasteLines(session, 'supplier', [twin], []);
    expect(await asking('supplier', [{ nameEn: LYNAS.nameEn, owner: 'X' }])).toMatchObject({
      problems: ['0 refusal.data.lineOfMany'],
    });
  });

  it('are told every refusal by their line, and nothing of them is written', async () => {
    const before = await rowsOf('supplier');
    const lines = [
      OTHER,
      { ...LYNAS, leadTimeDays: 'soon', startYear: 'x' },
      { ...OTHER, nameEn: 'B', stage: 'none' },
    ];
    const pasted = await pasteLines(session, 'supplier', lines, []);
    expect(pasted.problems.map(({ at, field }) => [at, field])).toEqual([
      [{ line: 1 }, 'leadTimeDays'],
      [{ line: 1 }, 'startYear'],
      [{ line: 2 }, null],
    ]);
    expect(await rowsOf('supplier')).toEqual(before);
  });

  it('are read by the decimal mark that they show together', async () => {
    const lines = [
      { ...LYNAS, leadTimeDays: '1.234' },
      { ...OTHER, leadTimeDays: '2,5' },
    ];
    expect((await asking('supplier', lines)).over).toEqual(['lynas leadTimeDays: 45 > 1,234']);
  });
});
