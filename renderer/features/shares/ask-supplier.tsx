import type { ShareTable } from '@shared/features/shares/share-table';
import { asSupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { AddSupplierDialog } from '../../kit/figures/AddSupplierDialog';
import { namedIn } from '../../kit/figures/made-rows';
import { RefusedByMain } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { enterFigures } from '../../kit/state/figures';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { addSupplier, setOf } from './edit-actions';

/** Adds the supplier of a name: one of the stage at once, any other is asked about. */
export function addNamed(
  name: string,
  table: ShareTable,
  year: number,
  known: ReferenceLookup,
  words: Words,
): void {
  const own = namedIn(
    known.reference.suppliers.filter((one) => one.stage === table.stage),
    name,
  );
  if (own === undefined) askSupplier(table, year, known, words, name);
  else void addSupplier(table, year, own.id);
}

/** Asks for one more supplier of the year: one that the project has, or a new one, which comes with its share of 0 % as one change. */
export function askSupplier(
  table: ShareTable,
  year: number,
  known: ReferenceLookup,
  words: Words,
  name = '',
): void {
  const { t } = words;
  const index = table.years.findIndex((entry) => entry.year === year);
  const present = table.rows.filter((row) => row.cell(index) !== null).map((row) => row.supplierId);
  openDialog(
    <AddSupplierDialog
      known={known}
      stage={table.stage}
      present={present}
      title={t('shares.add.title', { year })}
      lead={t('shares.add.lead')}
      name={name}
      onKnown={(id) => addSupplier(table, year, id)}
      onNew={async ({ leadTimeDays, ...said }) => {
        const id = asSupplierId(crypto.randomUUID());
        const key = keyOf(TABLES.share, { ...setOf(table, year), supplierId: id });
        const made = {
          table: 'supplier',
          id,
          ...said,
          leadTimeDays: Number(leadTimeDays.normalize('NFKC')),
        } as const;
        const [problem] = await enterFigures(
          table,
          'paste',
          [{ figure: { of: 'share.percent', key }, value: 0 }],
          words,
          [made],
        );
        if (problem !== undefined) throw new RefusedByMain(problem.why);
      }}
    />,
  );
}
