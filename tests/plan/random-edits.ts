import type { CountryId } from '@shared/model/country';
import type { Plan, RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import type { Share } from '@shared/model/tables/share';
import fc from 'fast-check';
import type { ReadRow } from '../../electron/importing/steps/read-row';
import type { ProjectClient } from '../../electron/threads/workbench';
import { EVERY_TABLE } from '../store/support/rows';

/** Random edits of the sample, as a person and an import make them, with undo and redo among them. */

type Step = (project: ProjectClient, plan: Plan, at: number) => Promise<readonly RowChange[] | null>;

export const HEADER = { who: 'analyst', label: 'edit', reason: null };
export const pick = <Row>(rows: readonly Row[], at: number): Row => {
  const row = rows[at % rows.length];
  if (row === undefined) throw new Error('the sample has rows');
  return row;
};

const STEPS_BY_NAME: Readonly<Record<string, Step>> = {
  share: async (_project, { shares }, at) => [
    { table: 'share', op: 'put', row: { ...pick(shares, at), value: at % 90 } },
  ],
  'share of another year': async (_project, { shares }, at) => {
    const row = { ...pick(shares, at), id: `new-${at}`, year: 2031 + (at % 40) };
    const isTaken = shares.some((one) => one.year === row.year && one.supplierId === row.supplierId);
    return isTaken ? [] : [{ table: 'share', op: 'put', row }];
  },
  'share gone': async (_project, { shares }, at) => [
    { table: 'share', op: 'remove', id: pick(shares, at).id },
  ],
  'shares at once': async (_project, { shares }, at) =>
    shares
      .slice(at % 100, (at % 100) + 50)
      .map((row): RowChange => ({ table: 'share', op: 'put', row: { ...row, locked: !row.locked } })),
  stock: async (_project, { stocks }, at) => [
    { table: 'stock', op: 'put', row: { ...pick(stocks, at), tonnes: at } },
  ],
  demand: async (_project, { demands }, at) => [
    { table: 'demand', op: 'put', row: { ...pick(demands, at), tonnes: at } },
  ],
  use: async (project, _plan, at) => {
    const row = pick((await project.reference()).uses, at);
    return [
      { table: 'use', op: 'put', row: { ...row, economyId: at % 2 === 0 ? 'USA' : 'JPN' } } as RowChange,
    ];
  },
  supplier: async (project, _plan, at) => {
    const row = pick((await project.reference()).suppliers, at);
    return [{ table: 'supplier', op: 'put', row: { ...row, nameEn: `Supplier ${at}` } }];
  },
  override: async (project, { shares }, at) => {
    const scenario = pick((await project.scenarios()).scenarios, at);
    const field: OverrideField = 'share.percent';
    const place = pick(shares, at);
    const key = [place.economyId, place.materialId, place.stage, place.year, place.supplierId].join('|');
    const given = { id: `override-${at}`, scenarioId: scenario.id, field, key, value: at % 100, note: null };
    const known = (await project.scenarios()).overrides;
    const isTaken = known.some((one) => one.scenarioId === scenario.id && one.key === key);
    return isTaken ? [] : [{ table: 'override', op: 'put', row: newRow(TABLES.override, given) }];
  },
  scenario: async (project, _plan, at) => {
    const { scenarios } = await project.scenarios();
    const row = pick(scenarios, at);
    if (at % 3 === 0)
      return [
        { table: 'scenario', op: 'put', row: { ...row, id: `scenario-${at}`, name: `Scenario ${at}` } },
      ];
    return [{ table: 'scenario', op: 'put', row: { ...row, parentId: pick(scenarios, at >> 3).id } }]; // a loop is refused, or every run of it is
  },
  'scenario gone': async (project, _plan, at) => [
    { table: 'scenario', op: 'remove', id: pick((await project.scenarios()).scenarios, at).id },
  ],
  shock: async (project, _plan, at) => {
    const { scenarios, shocks } = await project.scenarios();
    const row = { ...pick(shocks, at), id: `shock-${at}`, scenarioId: pick(scenarios, at >> 2).id };
    return [{ table: 'scenarioShock', op: 'put', row }];
  },
  'shock gone': async (project, _plan, at) => [
    { table: 'scenarioShock', op: 'remove', id: pick((await project.scenarios()).shocks, at).id },
  ],
  import: async (project, { shares }, at) => {
    await importOf(project, shares.slice(at % 300, (at % 300) + 40), at).catch(() => null); // it may leave no space
    return null;
  },
  'import taken back': async (project, _plan, at) => {
    const { records } = await project.imports();
    // Refused where a later edit stands on its rows.
    if (records.length > 0) await project.importRevert(pick(records, at).id, 'analyst').catch(() => null);
    return null;
  },
  undo: async (project) => {
    await project.undo('analyst').catch(() => null); // at the start there is nothing to undo
    return null;
  },
  redo: async (project) => {
    await project.redo('analyst').catch(() => null);
    return null;
  },
};

/** A file that says other figures of some shares, and a few of a supplier that nobody knew. */
async function importOf(project: ProjectClient, shares: readonly Share[], at: number): Promise<void> {
  const rows = shares.map((share, index): ReadRow => {
    const { economyId, materialId, stage, year, supplierId } = share;
    const isNew = index % 9 === 0;
    const country = 'AUS' as CountryId;
    return {
      kind: 'candidate',
      candidate: {
        row: index + 2,
        set: { economyId, materialId, stage, year: isNew ? year + 30 : year },
        supplier: isNew
          ? { kind: 'new', name: `Unheard ${at}`, countryId: country, as: 'company' }
          : { kind: 'known', supplierId },
        entry: { as: 'percent', percent: ((at + index) % 20) / 10 },
        valueCell: `H${index + 2}`,
        rawValue: '',
        source: null,
        note: null,
      },
      warnings: [],
    };
  });
  const file = { fileName: `${at}.csv`, fileHash: String(at), sheet: 'S', fingerprint: String(at) };
  const batch = await project.importBegin({
    ...file,
    mapping: pick(EVERY_TABLE.savedMapping, 0).mapping,
    mappingName: `Trader ${at}`,
  });
  await project.importAdd(batch, rows);
  await project.importApply([batch], HEADER, 'leave_out');
}

/** So many edits in a row, each with a number that tells which row and which value. */
export const editsInARow = (count: number) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS_BY_NAME)), fc.nat(10_000)), {
    minLength: count,
    maxLength: count,
  });

/** Does one of them. A row that others refer to may not go, and a key may be taken: refused, and nothing is changed. */
export async function doEdit(project: ProjectClient, [name, at]: readonly [string, number]): Promise<void> {
  const { scenarios, shocks } = await project.scenarios();
  // After hundreds of edits nothing may be left to pick from; then the edit that took the last one is taken back.
  if (scenarios.length === 0 || shocks.length === 0) await project.undo('analyst').catch(() => null);
  const changes = await STEPS_BY_NAME[name]?.(project, await project.plan({}), at);
  if (changes != null && changes.length > 0) await project.apply(HEADER, changes).catch(() => null);
}
