import { targetStandings } from '@shared/features/risk/target-standing';
import { describe, expect, it } from 'vitest';
import { risk } from '../../electron/features/risk/risk';
import { measuredTargets } from '../../electron/features/risk/targets';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const JPN = country('JPN');
const of = { year: 2026, scenarioId: null } as const;

describe('the targets of an economy, held against the plan', () => {
  it('are those of its risk table, figure for figure', async () => {
    const session = await sampleSession();
    const views = await measuredTargets(session, { economyId: JPN, ...of });
    const table = await risk(session, { economyId: JPN, country: country('CHN'), ...of });
    expect(views).toEqual(table.targets);
  });

  it('of all economies are each one’s own', async () => {
    const session = await sampleSession();
    const all = await measuredTargets(session, { economyId: null, ...of });
    const own = await measuredTargets(session, { economyId: JPN, ...of });
    expect(all.filter(({ target }) => target.economyId === JPN)).toEqual(own);
    expect(new Set(all.map(({ target }) => target.economyId)).size).toBeGreaterThan(1);
  });

  it('stand where their furthest material stands', async () => {
    const views = await measuredTargets(await sampleSession(), { economyId: JPN, ...of });
    const standings = targetStandings(views);
    const named = new Map([...standings.values()].map((one) => [one.furthest.target.nameEn, one]));
    expect(named.get('China below half')).toMatchObject({ state: 'missed', counted: 1, met: 0 });
    const stock = named.get('Stock of 60 days');
    expect(stock).toMatchObject({ state: 'not_on_path', counted: 11, met: 4 });
    expect(stock?.furthest.materialIds).toEqual(['Lu']); // 20.1 days; Dy, Tb and Y are calibrated to 62 days of the need, and meet it
    expect(named.has('Stock of 180 days')).toBe(false); // for "some minerals", and says not which
  });
});
