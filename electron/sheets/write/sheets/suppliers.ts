import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

const HEAD_ROW = 5;

/** Who the suppliers are: for reading; what moves the figures is on the sheet of shares. */
export function writeSuppliers(sheet: Sheet, part: ScenarioPart): void {
  const { book, content, names } = part;
  const { t } = book;
  putTop(sheet, part, t('workbook.suppliers.title'), t('workbook.suppliers.hint'));
  sheet.widths(30, 10, 13, 12, 13, 18, 9, 8, 14, 8, 36);
  const keys = [
    'supplier',
    'suppliers.kind',
    'country',
    'stage',
    'suppliers.place',
    'suppliers.owner',
    'leadTime',
    'suppliers.startYear',
    'suppliers.materials',
    'source',
    'note',
  ] as const;
  sheet.putRow(
    HEAD_ROW,
    1,
    keys.map((key) => t(`workbook.${key}`)),
    'head',
  );
  sheet.height(HEAD_ROW, 30);
  sheet.freeze(HEAD_ROW, 1);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW);
  const used = new Set(
    part.materials.flatMap(({ model }) => model.suppliers.map(({ supplierId }) => supplierId)),
  );
  let row = HEAD_ROW + 1;
  for (const supplier of content.reference.suppliers) {
    if (!used.has(supplier.id)) continue;
    const gives = part.materials
      .filter(({ model }) => model.suppliers.some(({ supplierId }) => supplierId === supplier.id))
      .map(({ model }) => model.materialId);
    const texts = [
      names.supplier(supplier.id),
      t(`kind.${supplier.kind}`),
      names.country(supplier.countryId),
      t(`stage.${supplier.stage}`),
      supplier.place ?? '',
      supplier.owner ?? '',
    ];
    sheet.putRow(row, 1, texts, 'text');
    sheet.put(row, 7, supplier.leadTimeDays, 'fixed', FORMAT.whole);
    sheet.put(row, 8, supplier.startYear ?? '', 'mark', FORMAT.year);
    sheet.put(
      row,
      9,
      names.list(gives, (id) => id),
      'text',
    );
    sheet.put(row, 10, names.sourceMark(supplier.sourceId), 'mark');
    sheet.put(row, 11, supplier.note ?? '', 'text');
    row++;
  }
  if (row > HEAD_ROW + 1) sheet.filter(HEAD_ROW, 1, row - 1, keys.length);
}
