import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { scenarioChain } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-values';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { Session } from '../../plan/session';

/** More than this over 100 % is no rounding: doubles are stored. */
const ROUNDING = 1e-9;

/** What a checked row of some tables may still break beside it. */
const BESIDE: { readonly [T in TableName]?: (session: Session, row: AnyRow) => Promise<void> } = {
  // Each is given a row that has passed the check of its table.
  share: (session, row) => checkShares(session, row as Share, { share: row as Share }),
  totalSupply: (session, row) => checkShares(session, row as TotalSupply, { total: row as TotalSupply }),
  scenario: (session, row) => checkParents(session, row as Scenario),
};

/**
 * Holds a row that is to be put against the rows of the project.
 * @throws Refusal `refusal.data.unknownReference`, `refusal.share.sumOver`, `refusal.scenario.tooDeep`
 */
export async function checkFit(session: Session, name: TableName, row: AnyRow): Promise<void> {
  await checkReferences(session, ANY_TABLE[name], row);
  await BESIDE[name]?.(session, row);
}

async function checkReferences(session: Session, table: AnyTable, row: AnyRow): Promise<void> {
  const values: Readonly<Record<string, unknown>> = { ...row };
  for (const [name, { references, words }] of Object.entries(table.fields)) {
    const value = values[name];
    if (references === null || typeof value !== 'string') continue;
    const rows = await session.project.rows(references);
    if (rows.some(({ id }) => id === value)) continue;
    const { language } = session;
    throw new Refusal(
      'refusal.data.unknownReference',
      { field: name, words: words[language], table: ANY_TABLE[references].words[language], value },
      { field: name },
    );
  }
}

/** The shares of a set come to 100 % at most. A total that is their sum always fits them. */
async function checkShares(
  session: Session,
  { economyId, materialId, stage, year }: ShareSetKey,
  put: { readonly share?: Share; readonly total?: TotalSupply },
): Promise<void> {
  const [plan, { materials }] = await Promise.all([
    session.project.plan({ economyId, materialId, stage }),
    session.project.reference(),
  ]);
  const total = put.total ?? plan.totals.find((row) => row.stage === stage && row.year === year) ?? null;
  if (total?.method === 'summed') return;
  const others = plan.shares.filter((row) => row.year === year && row.id !== put.share?.id);
  const oxide = byId(materials, materialId)?.metalPerOxide ?? null;
  const shares = put.share === undefined ? others : [...others, put.share];
  const sum = shares.reduce((before, share) => before + (sharePercent(share, total, oxide) ?? 0), 0);
  if (sum > 100 + ROUNDING) throw new Refusal('refusal.share.sumOver', { year, sum });
}

/** Parents go neither too deep nor round. */
async function checkParents(session: Session, changed: Scenario): Promise<void> {
  const book = await session.project.scenarios();
  const scenarios = [...book.scenarios.filter(({ id }) => id !== changed.id), changed];
  for (const { id } of scenarios) scenarioChain({ ...book, scenarios }, id);
}
