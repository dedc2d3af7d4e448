import type { CountryId } from '@shared/model/country';
import { resolveScenario } from '@shared/model/resolution';
import { describe, expect, it } from 'vitest';
import { riskFactors } from '../../electron/features/exporting/risk-factors';
import type { ProjectRows } from '../../electron/plan/case/project-case';
import { readProjectRows } from '../../electron/plan/case/project-rows';
import { buildModel } from '../../electron/plan/model/build-model';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const SCENARIO = 'licences-25';

/** Dysprosium and NdPr of the sample in 2026, with rows changed. */
async function factorsOf(change: (rows: ProjectRows) => ProjectRows, percent = 1) {
  const session = await sampleSession();
  const read = await readProjectRows(session, { year: 2026, scenarioId: SCENARIO });
  const rows = change(read.rows);
  const resolved = resolveScenario(
    await session.project.plan({}),
    await session.project.scenarios(),
    SCENARIO,
  );
  const { model } = buildModel({ ...resolved, plan: rows.plan }, rows.reference, ['Dy', 'NdPr']);
  const materials = model.materials.map((item) => ({
    ...item,
    suppliers: item.suppliers.map((supplier) => ({
      ...supplier,
      percent: { ...supplier.percent, 2026: (supplier.percent[2026] ?? 0) * percent },
    })),
  }));
  const materialIds = materials.map(({ materialId }) => materialId);
  return riskFactors(
    rows,
    { ...model, materials },
    { year: 2026, materialIds, countryIds: [country('CHN')] },
  );
}

const moved = (supplierId: string, countryId: string) => (rows: ProjectRows) => ({
  ...rows,
  reference: {
    ...rows.reference,
    suppliers: rows.reference.suppliers.map(
      (row) => (row.id === supplierId ? { ...row, countryId: countryId as CountryId } : row), // a code typed here
    ),
  },
});

describe('what the indicators of a workbook follow from', () => {
  it('holds every supplier of the run, also one that gives nothing yet', async () => {
    const { materials, countries } = await factorsOf((rows) => rows);
    expect(materials.map(({ materialId }) => materialId)).toEqual(['Dy', 'NdPr']);
    const dysprosium = materials.find(({ materialId }) => materialId === 'Dy');
    const caremag = dysprosium?.suppliers.find(({ supplierId }) => supplierId === 'caremag-lacq');
    expect(caremag).toMatchObject({ countryId: 'FRA', direct: 0, refining: { low: 0, high: 0 } });
    const baotou = dysprosium?.suppliers.find(
      ({ supplierId }) => supplierId === 'northern-rare-earth-baotou',
    );
    expect(baotou).toMatchObject({ direct: 100, touches: { low: 100, high: 100 } });
    expect(countries.find(({ countryId }) => countryId === 'JPN')).toMatchObject({ trade: 0.8 });
  });

  it.each([
    ['a supplier of a region', moved('solvay-la-rochelle', 'EU27'), 1, ['Dy']],
    ['shares that the run counts otherwise', (rows: ProjectRows) => rows, 0.9, []],
  ] as const)('leaves out materials with %s', async (_what, change, percent, left) => {
    const { materials } = await factorsOf(change, percent);
    expect(materials.map(({ materialId }) => materialId)).toEqual(left);
  });

  it('names the part that nobody is named for', async () => {
    const { materials } = await factorsOf(moved('neo-silmet', 'OTH'));
    const countries = materials.find(({ materialId }) => materialId === 'NdPr')?.countries ?? [];
    expect(countries.filter(({ unnamed }) => unnamed)).toEqual([
      { countryId: 'OTH', own: false, unnamed: true },
    ]);
  });
});
