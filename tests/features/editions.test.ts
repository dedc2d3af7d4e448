import { briefRequest } from '@shared/features/brief/request';
import { freezeRequest } from '@shared/features/editions/contract';
import { editionReport, editionsTable } from '@shared/features/editions/report';
import { figuresOf, frozenFigures, movedFigures } from '@shared/model/edition';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import { beforeEach, describe, expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { makeBrief } from '../../electron/features/brief/make-brief';
import { freeze } from '../../electron/features/editions/freeze';
import { runAgain } from '../../electron/features/editions/run-again';
import { publish, remove, review, withdraw } from '../../electron/features/editions/steps';
import {
  editionByNumber,
  editionView,
  storedEditions,
  summaryOf,
} from '../../electron/features/editions/stored-editions';
import { workbookContent } from '../../electron/features/exporting/export-workbook';
import { undo } from '../../electron/features/files/undo-redo';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { buildShortWorkbook } from '../../electron/sheets/write/short-workbook';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';

const REQUEST = freezeRequest.omit({ scenarioId: true }).parse({ by: 'H. Mori' });
let session: Session;
let scenarioId: string;

beforeEach(async () => {
  session = await sampleSession(runsPart, drawsPart);
  const { scenarios } = await session.project.scenarios();
  scenarioId = scenarios.find(({ name }) => name.startsWith('Ban, heavy'))?.id ?? '';
});

const frozen = (request: Partial<typeof REQUEST> = {}) =>
  freeze(session, { scenarioId, ...REQUEST, ...request }, '1.2.3');
const refused = (code: string) => ({ notice: { code: `refusal.editions.${code}` } });

async function stockTo(change: (stock: Stock) => Stock, ofDy = true): Promise<void> {
  const all = (await session.project.plan({})).stocks;
  const stocks = all.filter(({ materialId }) => !ofDy || materialId === 'Dy');
  await session.apply(
    'stock',
    stocks.map((stock) => ({ table: 'stock', op: 'put', row: change(stock) })),
  );
}

describe('a workbook that says the same as a published edition', () => {
  const short = async () =>
    workbookContent(session, {
      scenarioIds: [scenarioId],
      materials: [],
      language: 'en',
      version: '1.2.3',
      redact: false,
      mark: '機密性2',
      author: 'Office 3',
      form: { kind: 'short' },
      sampling: null,
    });

  it('bears its number, state, id and head of the change log on its first sheet and on every page, and its mark as a property', async () => {
    const { id, headHash } = await frozen();
    expect((await short()).scenarios.map(({ edition }) => edition)).toEqual([null]);
    await review(session, { id, by: 'K. Arai', text: 'fine', agrees: true });
    await publish(session, id);
    const stamp = `Edition 1 · published · ${id.slice(0, 8)} · log ${headHash.slice(0, 12)}`;
    const { workbook, sheets } = buildShortWorkbook(await short());
    const words: string[] = [];
    sheets[0]?.worksheet.eachRow((row) => row.eachCell(({ value }) => words.push(String(value))));
    expect(words).toContain(`Edition with the same digits: ${stamp}`);
    for (const { worksheet } of sheets) expect(worksheet.headerFooter.oddFooter).toContain(`&C${stamp}`);
    expect(workbook.category).toBe('機密性2');
    await stockTo((stock) => ({ ...stock, tonnes: stock.tonnes / 2 }));
    expect((await short()).scenarios.map(({ edition }) => edition)).toEqual([null]);
  });
});

describe('an edition', () => {
  it('keeps the results, the inputs, the program and the head of the change log, as the file gives them back', async () => {
    const before = await session.project.info();
    const edition = await frozen({ mark: 'Office use', limits: 'no copies' });
    const kept = await editionByNumber(session, 1);
    expect(kept).toEqual(JSON.parse(JSON.stringify(edition)));
    expect([kept.headHash, kept.revision, kept.version]).toEqual([before.headHash, before.revision, '1.2.3']);
    const { result } = await runScenario(session, { scenarioId, materials: [], tryShocks: null });
    expect(kept.results).toEqual(figuresOf(result, null));
    expect(frozenFigures.safeParse(kept.results).success).toBe(true);
  });

  it('of every scenario of the sample gives the same digits when its inputs are run again', async () => {
    const { scenarios } = await session.project.scenarios();
    for (const { id } of scenarios) {
      const { number, id: editionId } = await freeze(session, { scenarioId: id, ...REQUEST }, '1.2.3');
      const again = await runAgain(session, editionId, '1.2.4');
      expect([number, again.moved], id).toEqual([number, []]);
      expect(again.figures).toBeGreaterThan(20);
    }
  });

  it('keeps sampled runs with their seed, which come to the same digits again', async () => {
    const sampling = { runs: 50, seed: 20_270_401 };
    const { id, results } = await frozen({ sampling });
    expect(results.filter(({ of }) => of === 'sampled').length).toBeGreaterThan(8);
    expect(summaryOf(await editionByNumber(session, 1)).sampling).toMatchObject(sampling);
    expect((await runAgain(session, id, '1.2.3')).moved).toEqual([]);
    const other = await frozen({ sampling: { ...sampling, seed: 1 } });
    const moved = movedFigures(results, other.results).map(({ figure }) => figure.of);
    expect([...new Set(moved)]).toEqual(['sampled']);
    const { id: unsampled } = await frozen();
    expect((await editionView(session, unsampled)).since?.moved).toEqual([]);
  });

  it('holds though the plan moves under it, and the next one says what moved', async () => {
    const first = await frozen();
    await stockTo((stock) => ({ ...stock, tonnes: stock.tonnes * 3 }));
    expect((await runAgain(session, first.id, '1.2.3')).moved).toEqual([]);
    const second = await frozen();
    const view = await editionView(session, second.id);
    expect(view.since?.moved).toEqual(movedFigures(first.results, second.results));
    expect(view.since).toMatchObject({ number: 1, changes: 2 });
    const cover = view.since?.moved.find(
      ({ figure }) => figure.measure === 'openingCover' && figure.id === 'Dy',
    );
    expect(Number(cover?.after) / Number(cover?.before)).toBeCloseTo(3, 9);
  });

  it('says what differs where the frozen results are not those of its inputs', async () => {
    const { id } = await frozen();
    const kept = await editionByNumber(session, 1);
    const results = kept.results.map((figure) =>
      figure.measure === 'lineDays' ? { ...figure, value: Number(figure.value) + 1 } : figure,
    );
    await session.apply('tampered', [{ table: 'edition', op: 'put', row: { ...kept, results } }]);
    const { moved } = await runAgain(session, id, '1.2.3');
    expect(moved.map(({ figure }) => figure.measure)).toEqual(['lineDays']);
  });

  it('is reviewed by another person, published, and then stays', async () => {
    const { id } = await frozen();
    await expect(publish(session, id)).rejects.toMatchObject(refused('notReviewed'));
    const says = { id, by: 'K. Arai', text: '', agrees: false };
    await expect(review(session, { ...says, by: 'H. Mori', agrees: true })).rejects.toMatchObject(
      refused('samePerson'),
    );
    await expect(review(session, says)).rejects.toMatchObject(refused('noRemark'));
    await review(session, { ...says, text: 'Which source?' }, '2026-11-25T01:00:00Z');
    await expect(publish(session, id)).rejects.toMatchObject(refused('notReviewed'));
    await review(session, { ...says, agrees: true }, '2026-11-25T02:00:00Z');
    const done = await publish(session, id, '2026-11-25T03:00:00Z');
    expect(done).toMatchObject({
      state: 'published',
      reviewedBy: 'K. Arai',
      remarks: [{ by: 'K. Arai', text: 'Which source?' }],
      publishedAt: '2026-11-25T03:00:00Z',
    });
    for (const act of [() => remove(session, id), () => publish(session, id)])
      await expect(act()).rejects.toMatchObject(refused('published'));
    await expect(review(session, { ...says, agrees: true })).rejects.toMatchObject(refused('published'));
    await expect(editionByNumber(session, 7)).rejects.toMatchObject(refused('unknown'));
  });

  it('is one change, and a draft can be taken out', async () => {
    const { id } = await frozen();
    await undo(session);
    expect(await storedEditions(session)).toEqual([]);
    const again = await frozen();
    expect(again.number).toBe(1);
    await remove(session, again.id);
    await expect(editionView(session, id)).rejects.toMatchObject(refused('unknown'));
  });

  it('that rests on secret stocks is secret itself', async () => {
    await stockTo((stock) => ({ ...stock, secret: false }), false);
    expect((await frozen()).secret).toBe(false);
    await stockTo((stock) => ({ ...stock, secret: true }));
    const row = await frozen();
    expect([row.secret, TABLES.edition.isSecret(row)]).toEqual([true, true]);
  });

  it('stands in tables: all of them, its figures, and what moved', async () => {
    await frozen();
    await stockTo((stock) => ({ ...stock, tonnes: 0 }));
    const { id } = await frozen({ mark: 'Office use' });
    const list = editionsTable((await storedEditions(session)).map(summaryOf));
    expect(list.rows.map(({ cells }) => [cells.number, cells.mark])).toEqual([
      [2, { text: 'Office use' }],
      [1, null],
    ]);
    const view = await editionView(session, id);
    const { tables } = editionReport(view);
    expect(tables.map(({ key }) => key)).toEqual(['since', 'frozen-run', 'frozen-use', 'frozen-material']);
    const rowsOf = (key: string) =>
      tables
        .find((table) => table.key === key)
        ?.rows.map(({ cells }): Readonly<Record<string, unknown>> => cells) ?? [];
    const [run] = rowsOf('frozen-run');
    const uses = rowsOf('frozen-use');
    // What stands to the end of the window is told from what never stood.
    expect(uses.filter(({ stop, restart }) => (stop === null) !== (restart === null))).toEqual([]);
    expect(uses.some(({ restart }) => restart === 'scenarios.notBack')).toBe(
      run?.allBack === 'scenarios.notBack',
    );
    expect(uses.some(({ restart }) => restart !== null)).toBe(true);
    const cells = tables.slice(1).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)));
    const things = tables.slice(1).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(cells.length - things).toBe(view.figures.length);
  });
});

describe('a published edition', () => {
  const published = async () => {
    const { id } = await frozen();
    await review(session, { id, by: 'K. Arai', text: '', agrees: true });
    return publish(session, id);
  };
  const stands = { notice: { code: 'refusal.history.stands', params: { key: '1' } } };

  it('stands: no undo goes behind it, no revert takes it back, and what came after can be undone', async () => {
    const { id } = await published();
    const { revision } = await session.project.info();
    await stockTo((stock) => ({ ...stock, tonnes: stock.tonnes / 2 }));
    await undo(session);
    const kept = await editionByNumber(session, 1);
    await expect(undo(session)).rejects.toMatchObject(stands);
    await expect(session.project.revert(revision, 'me')).rejects.toMatchObject(stands);
    await expect(
      session.apply('x', [{ table: 'edition', op: 'put', row: { ...kept, mark: 'other' } }]),
    ).rejects.toMatchObject(stands);
    await expect(session.apply('x', [{ table: 'edition', op: 'remove', id }])).rejects.toMatchObject(stands);
    expect(await editionByNumber(session, 1)).toEqual(kept);
    expect((await session.project.verify()).sound).toBe(true);
  });

  it('is withdrawn by a change of its own, with who and why, which stands too', async () => {
    const { id } = await published();
    const asked = { id, by: 'K. Arai', reason: 'A share was wrong.' };
    await withdraw(session, asked);
    const kept = await editionByNumber(session, 1);
    expect(kept).toMatchObject({ state: 'published', withdrawnBy: 'K. Arai', withdrawnReason: asked.reason });
    await expect(withdraw(session, asked)).rejects.toMatchObject(refused('withdrawn'));
    await expect(undo(session)).rejects.toMatchObject(stands);
    const [row] = editionsTable([summaryOf(kept)]).rows;
    expect(row?.cells.state).toBe('editions.withdrawn');
  });

  it('is withdrawn only once it is published', async () => {
    const { id } = await frozen();
    await expect(withdraw(session, { id, by: 'A', reason: 'r' })).rejects.toMatchObject(
      refused('notPublished'),
    );
  });

  it('is named on a brief that says the same digits, and no longer once an input moves or it is withdrawn', async () => {
    const { id } = await published();
    const named = async () => {
      const request = briefRequest.parse({ scenarioId });
      const facts = await briefFacts(session, request, '1.2.3', {}, false);
      const { keys } = makeBrief(facts, request, 'en').keys;
      return keys
        .filter(({ table, column }) => table === 'edition' && column === 'number')
        .map(({ value }) => value);
    };
    expect(await named()).toEqual([1]);
    await stockTo((stock) => ({ ...stock, tonnes: stock.tonnes / 2 }));
    expect(await named()).toEqual([]);
    await undo(session);
    expect(await named()).toEqual([1]);
    await withdraw(session, { id, by: 'A', reason: 'r' });
    expect(await named()).toEqual([]);
  });
});

describe('an edition for the public', () => {
  it.each([
    ['for the public', { audience: 'public' as const }],
    ['under the class of what may be made public', { mark: '機密性1情報' }],
  ])('is refused where it rests on secret stocks: %s', async (_name, asked) => {
    await stockTo((stock) => ({ ...stock, secret: true }), false);
    await expect(frozen(asked)).rejects.toMatchObject(refused('secretPublic'));
    const open = await frozen({ ...asked, redact: true });
    expect(open).toMatchObject({ secret: false, ...asked });
  });

  it('holds nothing of the stocks that were left out, in any of its bytes', async () => {
    await stockTo((stock) => ({ ...stock, tonnes: 1234.5678, secret: true }), false);
    const bytes = JSON.stringify(await frozen({ audience: 'public', redact: true }));
    expect(bytes.includes('1234.5678')).toBe(false);
    expect(JSON.stringify(await frozen()).includes('1234.5678')).toBe(true);
  });
});
