import { join } from 'node:path';
import { addDays, type IsoDate } from '@shared/base/calendar';
import type { AuditView } from '@shared/features/audit/view';
import type { RowChange } from '@shared/model/plan';
import { type Given, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Edition } from '@shared/model/tables/edition';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { audit } from '../../electron/features/audit/audit';
import { createProject } from '../../electron/plan/open-project';
import { doEdit, editsInARow } from '../plan/random-edits';
import { EVERY_TABLE } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { START } from './merge/any-edits';
import { emptySession } from './sample-session';

/** LODESTONE_AUDIT_RUNS asks for more histories. */
const RUNS = { numRuns: Number(process.env.LODESTONE_AUDIT_RUNS ?? 8), seed: 20261201 };
const STEPS = 25;
const ROWS = [...START].flatMap(([table, own]) =>
  [...own.values()].map((row) => ({ table, op: 'put', row }) as RowChange),
);
/** A phase of an edition: draft, changed draft, agreed to, published, withdrawn. */
const WITHDRAWN = 4;
const BEGUN = '2026-03-01' as IsoDate;

afterEach(() => {
  vi.useRealTimers();
});

/** Three pieces of advice, whose words and state change time and again. */
function adviceAt(step: number): RowChange {
  const row = newRow(TABLES.advice, {
    id: `a${step % 3}`,
    date: BEGUN,
    givenBy: 'T. Sato',
    givenTo: 'Office 3',
    words: `as of step ${step}`,
    state: step % 2 === 0 ? 'open' : 'done',
  } satisfies Given<typeof TABLES.advice.fields>);
  return { table: 'advice', op: 'put', row };
}

/** Three editions, each first a draft whose figures move, then agreed to, published and withdrawn; nothing once it is. */
function editionAt(step: number): readonly RowChange[] {
  const [number, phase] = [(step % 3) + 1, Math.floor(step / 3)];
  const state = (['draft', 'draft', 'reviewed'] as const)[phase] ?? 'published';
  const [frozen] = EVERY_TABLE.edition;
  if (phase > WITHDRAWN || frozen === undefined) return [];
  const [isOut, isBack] = [state === 'published', phase === WITHDRAWN];
  const row: Edition = {
    ...frozen,
    ...{ id: `e${number}`, number, state, remarks: [], model: {}, secret: false },
    reviewedBy: state === 'draft' ? null : 'K. Arai',
    reviewedAt: state === 'draft' ? null : frozen.reviewedAt,
    publishedAt: isOut ? frozen.publishedAt : null,
    results: [{ of: 'run', measure: 'lineDays', id: '', value: Math.min(phase, 1) }],
    withdrawnAt: isBack ? frozen.withdrawnAt : null,
    withdrawnBy: isBack ? frozen.withdrawnBy : null,
    withdrawnReason: isBack ? frozen.withdrawnReason : null,
  };
  return [{ table: 'edition', op: 'put', row }];
}

/** What a view says of the day itself. */
function knownIn({ change, figures, editions, assumptions, advice }: AuditView) {
  const sorted = figures.map(({ key, known }) => ({ key, known })).sort((a, b) => a.key.localeCompare(b.key));
  return {
    change,
    figures: sorted,
    editions: editions?.map(({ known }) => known),
    assumptions: assumptions.map(({ known }) => known),
    advice: advice?.map(({ known }) => known),
  };
}

test('nothing that was learnt after a day stands in what was known then', { timeout: 600_000 }, async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await fc.assert(
    fc.asyncProperty(
      editsInARow(STEPS),
      fc.array(fc.nat(3), { minLength: STEPS, maxLength: STEPS }),
      async (steps, gaps) => {
        const session = emptySession();
        let day = BEGUN;
        vi.setSystemTime(`${day}T12:00:00Z`);
        await createProject(session, join(newFolder(), 'p.lodestone'), { rows: ROWS, dataDate: null });
        const told = new Map<IsoDate, ReturnType<typeof knownIn>>();
        for (const [index, step] of steps.entries()) {
          if ((gaps[index] ?? 0) > 0) told.set(day, knownIn(await audit(session, day))); // the day is over
          day = addDays(day, gaps[index] ?? 0);
          vi.setSystemTime(`${day}T12:00:00Z`);
          await doEdit(session.project, step);
          const { scenarios, shocks } = await session.project.scenarios();
          if (scenarios.length === 0 || shocks.length === 0) continue; // the next edit takes that one back
          await session.project.apply({ who: 'T. Sato', label: 'advice', reason: null }, [
            adviceAt(index),
            ...editionAt(index),
          ]);
        }
        for (const [past, known] of told) {
          const view = await audit(session, past);
          expect(knownIn(view)).toEqual(known);
          for (const { saidOn } of view.figures.map((one) => one.known))
            expect(saidOn === null || saidOn <= past).toBe(true);
          for (const { learntOn } of view.news) expect(learntOn > past).toBe(true);
        }
      },
    ),
    RUNS,
  );
});
