import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../electron/plan/open-session';
import { readTried } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { sampleSession } from '../features/sample-session';

const ASKED = { scenarioId: 'ban-heavy', materials: [], tryShocks: null };

/** The sample with a rule for a secret stock, of which a scenario says something. */
async function sessionWithRule(): Promise<Session> {
  const session = await sampleSession();
  const { stocks } = await session.project.plan({});
  const stock = stocks.find(({ id }) => id === 'stock-jpn-Dy-national') as Stock;
  const { economyId, materialId, tier } = stock;
  const row = newRow(TABLES.releaseRule, {
    id: 'rule',
    economyId,
    materialId,
    tier,
    regime: 'emergency',
    trigger: 'shortage',
    deliveryDays: 5,
    tonnes: 77.123,
    mark: 'known',
  });
  const said = { id: 'said', scenarioId: 'ban-heavy', key: 'JPN|Dy|national', value: 66.321, reason: null };
  const changes: RowChange[] = [
    { table: 'releaseRule', op: 'put', row },
    { table: 'override', op: 'put', row: { ...said, field: 'releaseRule.tonnes' } },
  ];
  await session.project.apply({ who: 'analyst', label: 'Set stock to 120 t', reason: null }, changes);
  return session;
}

describe('a session on what may leave', () => {
  it('runs without the rule of a secret stock, and without what a scenario says of it', async () => {
    const session = await sessionWithRule();
    const of = async (seen: Session) => {
      const { plan, overrides } = (await readTried(seen, ASKED)).resolved;
      return [plan.releases.length, overrides.get('releaseRule.tonnes')?.size ?? 0];
    };
    expect([await of(session), await of(await openSession(session))]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('tells no label of the history, and no part of it', async () => {
    const session = await sessionWithRule();
    const { project } = await openSession(session);
    expect((await session.project.info()).undo.label).toBe('Set stock to 120 t');
    expect(JSON.stringify(await project.info())).not.toContain('120 t');
    for (const asked of [
      project.history({ limit: 5 }),
      project.links(),
      project.rows('edition'),
      project.imports(),
    ])
      await expect(asked).rejects.toMatchObject({ notice: { code: 'refusal.open.inside' } });
  });

  it('writes nothing', async () => {
    const session = await sampleSession();
    const { project } = await openSession(session);
    const header = { who: 'x', label: 'x', reason: null };
    for (const write of [project.apply(header, []), project.saveCopy('x'), project.undo('x'), project.save()])
      await expect(write).rejects.toMatchObject({ notice: { code: 'refusal.open.inside' } });
  });

  it('gives a part of the plan as the whole has it', async () => {
    const { project } = await openSession(await sampleSession());
    const [whole, part] = [await project.plan({}), await project.plan({ materialId: 'Dy' as never })];
    expect(part.stocks).toEqual(whole.stocks.filter(({ materialId }) => materialId === 'Dy'));
    expect(part.stocks.length).toBeGreaterThan(0);
  });
});
