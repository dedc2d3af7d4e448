import { serialOfDate } from '@shared/base/day-serial';
import type { SupplierModel } from '@shared/model/what-if';
import type { SupplierGroupResult } from '@shared/model/what-if-result';
import { putBlock, textColumn } from '../block';
import { fixed, input, named } from '../cells';
import { receiptOrigin } from '../input-origin';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';

/** The shipments of one group of suppliers: days and tonnes, as ranges. */
export interface ReceiptRefs {
  readonly dates: string;
  readonly tonnes: string;
}

type Shipment = NonNullable<SupplierModel['receipts']>[number] & {
  readonly item: MaterialPart;
  readonly group: SupplierGroupResult;
  readonly supplier: SupplierModel;
};

/**
 * Shipments that are due on a day, beside the shares, those of a group one under the other: the tonnes are inputs.
 * @param top the row where the words above them stand
 * @returns what a group's shipments stand in; null for one without any
 */
export function writeReceipts(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
): (item: MaterialPart, group: SupplierGroupResult) => ReceiptRefs | null {
  const { names, materials } = part;
  const { t } = part.builder;
  const shipments = materials.flatMap((item) =>
    item.result.groups.flatMap((group) =>
      item.model.suppliers
        .filter(({ supplierId }) => group.supplierIds.includes(supplierId))
        .flatMap((supplier) =>
          (supplier.receipts ?? []).map((receipt): Shipment => ({ ...receipt, item, group, supplier })),
        ),
    ),
  );
  if (shipments.length === 0) return () => null;
  const { first } = putBlock<Shipment>(
    sheet,
    top,
    [
      textColumn(t('workbook.material'), 22, ({ item }) => item.name),
      textColumn(t('workbook.supplier'), 38, ({ supplier }) => names.supplier(supplier.supplierId)),
      textColumn(t('workbook.country'), 18, ({ supplier }) => names.country(supplier.countryId)),
      {
        head: t('workbook.receipts.due'),
        cell: ({ date }) => fixed(serialOfDate(date), FORMAT.date),
      },
      {
        head: t('workbook.receipts.tonnes'),
        unit: t('workbook.unit.mass'),
        cell: ({ item, supplier, date, tonnes }) =>
          named(
            input(tonnes, 'mass', massFormat(Math.max(tonnes, 1)), receiptOrigin(part, item, supplier, date)),
            ...[item.model.materialId, 'receipt', supplier.supplierId, date],
          ),
      },
    ],
    shipments,
    { section: t('workbook.receipts.title'), height: 30 },
  );
  return (item, group) => {
    const own = [...shipments.keys()].filter(
      (index) => shipments[index]?.item === item && shipments[index]?.group === group,
    );
    const [from, to] = [own[0], own.at(-1)];
    if (from === undefined || to === undefined) return null;
    const range = (column: number) => sheet.range(first + from, column, first + to, column);
    return { dates: range(4), tonnes: range(5) };
  };
}
