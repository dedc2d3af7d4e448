import type { MadeRow, PastedFigures } from '@shared/features/figures/contract';
import type { Figure, FigureName } from '@shared/model/figure';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { pasteFigures } from '../../electron/plan/figures/paste-figures';
import { country, supplier } from '../ids';
import { contentOf, sampleSession } from './sample-session';

const within = { economyId: country('JPN') };
const at = (of: FigureName, key: string): Figure => ({ of, key });
const share = (id: string, year = 2026) => at('share.percent', `JPN|Dy|separation|${year}|${id}`);
const need = (id: string) => at('demand.tonnes', `${id}|Dy|2026`);
const LYNAS = share('lynas-kuantan-heavy');
const PLANT: MadeRow = {
  table: 'supplier',
  id: supplier('new-plant'),
  name: 'New plant',
  countryId: country('VNM'),
  stage: 'separation',
  leadTimeDays: 20,
};
const USE: MadeRow = { table: 'use', id: 'new-use', name: 'New use', economyId: country('JPN'), tier: 3 };

const said = ({ problems }: PastedFigures) =>
  problems.map(({ figure, why }) => [figure?.key ?? null, why.code]);

describe('a block pasted over figures', () => {
  it('brings suppliers and uses with it, as one change and one undo', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const cells = [
      { figure: share('new-plant'), value: 0.5 },
      { figure: need('new-use'), value: 7 },
      { figure: LYNAS, value: 3 },
    ];
    const given = { within, scenarioId: null, cells, made: [PLANT, USE] };
    expect(await pasteFigures(session, given)).toEqual({ problems: [] });
    const { suppliers, uses } = await session.project.reference();
    expect(suppliers.find(({ id }) => id === 'new-plant')).toMatchObject({
      nameJa: 'New plant',
      countryId: 'VNM',
      stage: 'separation',
      leadTimeDays: 20,
      kind: 'plant',
    });
    expect(uses.find(({ id }) => id === 'new-use')).toMatchObject({ economyId: 'JPN', tier: 3 });
    const { shares, demands } = await session.project.plan(within);
    expect(shares.find(({ supplierId }) => supplierId === 'new-plant')?.value).toBe(0.5);
    expect(demands.find(({ useId }) => useId === 'new-use')?.tonnes).toBe(7);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it.each<[string, Parameters<typeof pasteFigures>[1]['cells'], string | null, ReturnType<typeof said>]>([
    [
      'each of those that cannot be',
      [
        { figure: LYNAS, value: 3 },
        { figure: share('lynas-kuantan-heavy', 2027), value: -1 },
        { figure: need('gone'), value: 4 },
      ],
      null,
      [
        [share('lynas-kuantan-heavy', 2027).key, 'refusal.share.range'],
        [need('gone').key, 'refusal.need.unknownUse'],
      ],
    ],
    ['what they come to', [{ figure: LYNAS, value: 99 }], null, [[null, 'refusal.share.sumOver']]],
    [
      'a new supplier under a scenario',
      [{ figure: share('new-plant'), value: 0.5 }],
      'licences-25',
      [[share('new-plant').key, 'refusal.share.notInPlan']],
    ],
  ])('is told all that is refused, and writes nothing: %s', async (_what, cells, scenarioId, expected) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    expect(said(await pasteFigures(session, { within, scenarioId, cells, made: [PLANT] }))).toEqual(expected);
    expect(await contentOf(session)).toEqual(before);
  });
});
