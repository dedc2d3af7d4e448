import { column, markColumn, putBlock, textColumn } from '../block';
import { fixed, mark } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { FORMAT } from '../styles';

/** Who the suppliers are: for reading; what moves the figures is on the sheet of shares. */
export const suppliers = scenarioSheet({
  key: 'suppliers',
  tab: 'record',
  asValues: true,
  write(sheet, { builder: { t }, content, names, materials }) {
    const givenBy = (id: string) =>
      materials
        .filter(({ model }) => model.suppliers.some(({ supplierId }) => supplierId === id))
        .map(({ model }) => model.materialId);
    const used = content.reference.suppliers.filter(({ id }) => givenBy(id).length > 0);
    type Row = (typeof used)[number];
    putBlock<Row>(
      sheet,
      5,
      [
        textColumn(t('workbook.supplier'), 30, ({ id }) => names.supplier(id)),
        textColumn(t('workbook.suppliers.kind'), 10, ({ kind }) => t(`kind.${kind}`)),
        textColumn(t('workbook.country'), 13, ({ countryId }) => names.country(countryId)),
        textColumn(t('workbook.stage'), 12, ({ stage }) => t(`stage.${stage}`)),
        textColumn(t('workbook.suppliers.place'), 13, ({ place }) => place ?? ''),
        textColumn(t('workbook.suppliers.owner'), 18, ({ owner }) => owner ?? ''),
        column(t('workbook.leadTime'), (item) => fixed(item.leadTimeDays, FORMAT.whole), { width: 9 }),
        column(t('workbook.suppliers.startYear'), (item) => mark(item.startYear ?? '', FORMAT.year), {
          width: 8,
        }),
        textColumn(t('workbook.suppliers.materials'), 14, ({ id }) =>
          names.list(givenBy(id), (material) => material),
        ),
        markColumn(t('workbook.source'), 8, ({ sourceId }) => names.sourceMark(sourceId)),
        textColumn(t('workbook.note'), 36, ({ note }) => note ?? ''),
      ],
      used,
      { height: 30, frozen: 1, filter: true },
    );
  },
});
