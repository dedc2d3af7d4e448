import { Refusal } from '@shared/base/refusal';
import type { MadeRow, PastedFigures } from '@shared/features/figures/contract';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Session } from '../session';
import { FigureDraft } from './draft';
import { type Edit, type FigureCell, setEach } from './edit-figures';
import { KINDS } from './kinds';
import { type FigureSource, figureSource } from './source';

/**
 * Takes a block of figures in, with the suppliers and uses that it names first, as one change. Where anything of it is
 * refused every refusal is told and nothing is written.
 */
export function pasteFigures(
  session: Session,
  {
    within,
    scenarioId,
    cells,
    made,
  }: Omit<Edit, 'label'> & { readonly cells: readonly FigureCell[]; readonly made: readonly MadeRow[] },
): Promise<PastedFigures> {
  return session.write(async () => {
    const rows = made.map(madeRow);
    const source = withRows(await figureSource(session, within, scenarioId), rows);
    const draft = new FigureDraft(source);
    const { given, wrong } = setEach(draft, cells);
    const problems: PastedFigures['problems'][number][] = wrong.map(({ figure, refusal }) => ({
      figure,
      why: refusal.notice,
    }));
    // What figures come to together is asked once each of them can be.
    if (problems.length === 0)
      for (const [of, values] of given) {
        try {
          KINDS[of].settle(draft, values);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          problems.push({ figure: null, why: error.notice });
        }
      }
    if (problems.length > 0) return { problems };
    const label =
      rows.length === 0
        ? session.say('change.figure.paste', { count: cells.length })
        : session.say('change.figure.pasteRows', { count: cells.length, rows: rows.length });
    await session.apply(label, [...rows, ...draft.changes()]);
    return { problems };
  });
}

type Made = Extract<RowChange, { readonly table: 'supplier' | 'use'; readonly op: 'put' }>;

function madeRow(said: MadeRow): Made {
  const names = { nameEn: said.name, nameJa: said.name };
  if (said.table === 'use') {
    const { id, economyId, tier } = said;
    return { table: 'use', op: 'put', row: newRow(TABLES.use, { ...names, id, economyId, tier }) };
  }
  const { id, countryId, stage, leadTimeDays } = said;
  const row = newRow(TABLES.supplier, { ...names, id, kind: 'plant', countryId, stage, leadTimeDays });
  return { table: 'supplier', op: 'put', row };
}

/** What is known once the rows are made. */
function withRows(source: FigureSource, made: readonly Made[]): FigureSource {
  if (made.length === 0) return source;
  const { reference } = source;
  const suppliers = made.flatMap((one) => (one.table === 'supplier' ? [one.row] : []));
  const uses = made.flatMap((one) => (one.table === 'use' ? [one.row] : []));
  return {
    ...source,
    reference: {
      ...reference,
      suppliers: [...reference.suppliers, ...suppliers],
      uses: [...reference.uses, ...uses],
    },
  };
}
