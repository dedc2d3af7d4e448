import { type EnteredFigure, openFigures, packFigures } from '@shared/features/figures/packed-figures';
import { packShares } from '@shared/features/shares/packed-shares';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import { undo } from '../../electron/features/files/undo-redo';
import { shareTable } from '../../electron/features/shares/share-table';
import { setFigures } from '../../electron/plan/figures/edit-figures';
import { withinOf } from '../../electron/plan/figures/within';
import type { Session } from '../../electron/plan/session';

/** What is pasted: so many suppliers of the grown set, from this year on. */
const BLOCK = { rows: 5000, columns: 12, from: 2009 } as const;
const SIZE = `${BLOCK.rows} x ${BLOCK.columns}`;
const ROUNDS = 4;

/**
 * A block of 5,000 x 12 over the shares of a set as the backend and the project take it in, its undo, and the table that the
 * window asks for after each.
 * @param took the time of one act
 * @returns the acts of some rounds by name; none where the set has fewer suppliers
 */
export async function blockActs<Took>(
  session: Session,
  set: Omit<ShareSetKey, 'year'>,
  took: (act: () => Promise<unknown>) => Promise<Took>,
): Promise<ReadonlyMap<string, Took[]>> {
  const acts = new Map<string, Took[]>();
  const { heads } = await shareTable(session, set, null);
  const suppliers = heads.filter(({ nameEn }) => nameEn.startsWith('Bench')).slice(0, BLOCK.rows);
  if (suppliers.length < BLOCK.rows) return acts;
  const keys = suppliers.flatMap(({ supplierId }) =>
    Array.from({ length: BLOCK.columns }, (_, column) =>
      keyOf(TABLES.share, { ...set, year: BLOCK.from + column, supplierId }),
    ),
  );
  const paste = async (packed: ReturnType<typeof packFigures>): Promise<void> => {
    const cells = openFigures(packed);
    const figures = cells.map(({ figure }) => figure);
    await setFigures(session, { scenarioId: null, within: withinOf(set.economyId, figures), cells });
  };
  const table = async () => packShares(await shareTable(session, set, null));
  const add = async (name: string, act: () => Promise<unknown>) =>
    acts.set(name, [...(acts.get(name) ?? []), await took(act)]);
  for (let round = 0; round < ROUNDS; round++) {
    const value = 0.005 + round / 1e5;
    const packed = packFigures(
      keys.map((key): EnteredFigure => ({ figure: { of: 'share.percent', key }, value })),
    );
    await add(`paste of ${SIZE}, confirmed`, () => paste(packed));
    await add('table after it', table);
    await add('undo of it', () => undo(session));
    await add('table after the undo', table);
  }
  return acts;
}
