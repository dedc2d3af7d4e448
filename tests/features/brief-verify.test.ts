import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import { LANGUAGES, type Language } from '@shared/base/message';
import { paperAmount } from '@shared/features/brief/paper-money';
import { briefRequest } from '@shared/features/brief/request';
import type { VerifiedBrief } from '@shared/features/brief/verified';
import { dayLabel } from '@shared/words/day-label';
import { describe, expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { writeBrief } from '../../electron/features/brief/make-brief';
import { verifyBrief } from '../../electron/features/brief/verify/verify-brief';
import { compareScenarios } from '../../electron/features/compare/compare-scenarios';
import { whatIfView } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { readBrief } from '../../electron/sheets/read/paper/read-brief';
import { pack } from '../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const SCENARIO = 'licences-25';
/** Options are the slow part; thirty days need none. */
const REQUEST = briefRequest.parse({
  scenarioId: SCENARIO,
  coverDays: 30,
  decided: '2025-04-01',
  mark: '資料2',
  office: 'Office 3',
});

async function written(
  session: Session,
  ending: 'docx' | 'html',
  language: Language = 'en',
): Promise<string> {
  const file = join(newFolder(), `brief.${ending}`);
  await writeBrief(file, await briefFacts(session, REQUEST, '1.2.3', {}), REQUEST, language);
  return file;
}

async function verified(session: Session, file: string): Promise<VerifiedBrief> {
  return verifyBrief(session, await readBrief(file));
}

/** What does not hold, by the cell of the number. */
function broken({ numbers }: VerifiedBrief) {
  return numbers
    .filter(({ verdict }) => verdict.kind !== 'holds')
    .map(({ key, verdict }) => ({ cell: `${key.table}/${key.row}/${key.column}`, verdict }));
}

async function setStock(session: Session, materialId: string, factor: number): Promise<void> {
  const { stocks } = await session.project.plan({});
  const rows = stocks
    .filter((stock) => stock.materialId === materialId && stock.economyId === 'JPN')
    .map(
      (stock) => ({ table: 'stock', op: 'put', row: { ...stock, tonnes: stock.tonnes * factor } }) as const,
    );
  await session.project.apply({ who: 'analyst', label: 'stock', reason: null }, rows);
}

/** What the run says of its lines, as it stands on paper, apart from how a brief is made. */
async function linesOnPaper(session: Session): Promise<Map<string, string>> {
  const { result } = await whatIfView(session, { scenarioId: SCENARIO, materials: [], tryShocks: null });
  const day = (date: IsoDate) => dayLabel(date, 'en', Number(date.slice(0, 4)));
  return new Map(
    result.lines.flatMap(({ useId, firstStop, restart, lostValue }) =>
      firstStop === null
        ? []
        : [
            [`lines/${useId}/stop`, day(firstStop.date)],
            ...(restart === null ? [] : [[`lines/${useId}/restart`, day(restart.date)] as const]),
            ...(lostValue === null
              ? []
              : [[`lines/${useId}/lostValue`, paperAmount(lostValue, 'yen', 'en').text] as const]),
          ],
    ) as [string, string][],
  );
}

/** Changes what a document says. */
async function retyped(file: string, change: (xml: string) => string): Promise<string> {
  const parts = await unpack(readFileSync(file));
  parts.set('word/document.xml', Buffer.from(change(String(parts.get('word/document.xml'))), 'utf8'));
  const other = join(newFolder(), 'typed.docx');
  writeFileSync(other, pack(parts));
  return other;
}

describe('a brief held against its project', () => {
  it.each(['docx', 'html'] as const)('holds as it was written: %s', async (ending) => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const found = await verified(session, await written(session, ending, ending === 'docx' ? 'ja' : 'en'));
    expect(broken(found)).toEqual([]);
    expect([found.bare, found.leftOut, found.inputs, found.changesSince]).toEqual([[], [], [], 0]);
    expect(found.numbers.length).toBeGreaterThan(50);
  });

  it('names exactly the numbers that a changed stock has moved, and that stock', async () => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const file = await written(session, 'docx');
    const before = await linesOnPaper(session);
    await setStock(session, 'Tb', 0.5);
    const after = await linesOnPaper(session);
    const moved = [...before].filter(([cell, text]) => after.get(cell) !== text).map(([cell]) => cell);
    const found = await verified(session, file);
    const lines = broken(found).filter(({ cell }) => cell.startsWith('lines/'));
    expect(lines.map(({ cell }) => cell).sort()).toEqual(moved.sort());
    expect(moved.length).toBeGreaterThan(3);
    for (const { cell, verdict } of lines) {
      const now = after.get(cell);
      expect(verdict).toMatchObject(now === undefined ? { kind: 'gone' } : { kind: 'changed', now });
    }
    expect(found.inputs.map(({ table }) => table)).toEqual(found.inputs.map(() => 'Stocks'));
    expect(found.inputs.length).toBeGreaterThan(0);
    expect(lines.every(({ verdict }) => 'inputs' in verdict && verdict.inputs.length > 0)).toBe(true);
    expect(found.changesSince).toBe(1);
  });

  it('names nothing for a change that was taken back, and no line for one that it does not rest on', async () => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const file = await written(session, 'docx');
    await setStock(session, 'Tb', 0.5);
    await session.project.undo('analyst');
    const undone = await verified(session, file);
    expect([broken(undone), undone.inputs, undone.changesSince]).toEqual([[], [], 2]);
    await setStock(session, 'La', 0.9);
    // How sure a run is hangs on every input that is drawn.
    const found = broken(await verified(session, file)).filter(({ cell }) => !cell.startsWith('sure/'));
    expect(found).toEqual([]);
  });

  it('tells what was typed over, typed beside, and taken out', async () => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const file = await written(session, 'docx');
    const shown = '985.4 bn yen';
    const over = await retyped(file, (xml) => xml.replace(`>${shown}<`, '>98.5 bn yen<'));
    expect(broken(await verified(session, over))).toEqual([
      { cell: 'option/nothing/lost', verdict: { kind: 'typed', found: '98.5 bn yen' } },
    ]);
    const beside = await retyped(file, (xml) => xml.replace('>How sure<', '>How sure in 3 weeks<'));
    const { bare } = await verified(session, beside);
    expect(bare).toEqual(['How sure in 3 weeks']);
    const less = await retyped(file, (xml) =>
      xml.replace(/<w:sdt>(?:(?!<\/w:sdt>).)*985\.4 bn yen.*?<\/w:sdt>/s, ''),
    );
    const { leftOut, ...rest } = await verified(session, less);
    expect(leftOut.map(({ table, column }) => [table, column])).toEqual([['option', 'lost']]);
    expect(broken({ leftOut, ...rest })).toEqual([]);
  });

  it('refuses a file that is no brief, and one of another project', async () => {
    const session = await sampleSession(runsPart, drawsPart, solvingPart);
    const file = await written(session, 'html');
    const plain = join(newFolder(), 'plain.html');
    writeFileSync(plain, '<html><body>12</body></html>');
    await expect(readBrief(plain)).rejects.toThrow('refusal.brief.noKeys');
    const read = await readBrief(file);
    const other = { ...read, keys: { ...read.keys, projectId: 'another' } };
    await expect(verifyBrief(session, other)).rejects.toThrow('refusal.brief.otherProject');
  });
});

it.each(LANGUAGES)('holds the difference from another scenario to both of them: %s', async (language) => {
  const session = await sampleSession(runsPart, drawsPart, solvingPart);
  const request = { ...REQUEST, against: 'licences-60' };
  const facts = await briefFacts(session, request, '1.2.3', {});
  const { runs } = await compareScenarios(session, {
    scenarioIds: ['licences-60', SCENARIO],
    baseId: 'licences-60',
  });
  const [there, here] = runs;
  expect(facts.against).toMatchObject({
    first: here?.daysEarlier,
    stopping: (here?.totals.stopping ?? 0) - (there?.totals.stopping ?? 0),
    lineDays: (here?.values.lineDays ?? 0) - (there?.values.lineDays ?? 0),
    lostValue: (here?.values.lostValue ?? 0) - (there?.values.lostValue ?? 0),
  });
  const file = join(newFolder(), 'brief.docx');
  await writeBrief(file, facts, request, language);
  const sound = await verified(session, file);
  expect([broken(sound), sound.bare, sound.leftOut]).toEqual([[], [], []]);
  expect(sound.numbers.filter(({ key }) => key.table === 'against').map(({ key }) => key.shown)).toEqual([
    ...['34', '8', '700.3', expect.stringMatching(/7,40[89]|740\.[89]/)],
  ]);
  const shock = (await session.project.scenarios()).shocks.find(
    ({ scenarioId }) => scenarioId === 'licences-60',
  );
  if (shock === undefined) throw new Error('the sample has it');
  const change = { ...shock, shock: { ...shock.shock, approvedPercent: 90 } } as typeof shock;
  await session.project.apply({ who: 'x', label: 'x', reason: null }, [
    { table: 'scenarioShock', op: 'put', row: change },
  ]);
  const moved = broken(await verified(session, file));
  expect(new Set(moved.map(({ cell }) => cell.split('/')[0]))).toContain('against');
  expect(moved.every(({ verdict }) => 'inputs' in verdict && verdict.inputs.length > 0)).toBe(true);
});
