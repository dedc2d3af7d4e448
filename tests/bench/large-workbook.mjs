import ExcelJS from 'exceljs';

export const ROWS = 100_000;
const HEADER = [
  'Economy',
  'Material',
  'Stage',
  'Supplier',
  'Country',
  'Year',
  'Quantity',
  'Unit',
  'Basis',
  'Note',
];
const COUNTRIES = ['China', 'ベトナム', 'France', 'Malaysia', 'Thailand'];

/** 100,000 x 10 cells as suppliers write them: repeated names, numbers, one text number in ten. */
export async function writeLarge(path) {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = writer.addWorksheet('Data');
  sheet.addRow(HEADER).commit();
  for (let row = 0; row < ROWS; row++) {
    const text = `${(((row % 9000) + 1) * 1000).toLocaleString('en-US')}.5`;
    const quantity = row % 10 === 0 ? text : (row % 9000) + 0.25;
    const year = 2000 + (Math.floor(row / 5000) % 100);
    const material = row % 2 === 0 ? 'Dy' : 'Tb';
    const supplier = `Supplier ${row % 5000}`;
    const cells = [
      'Japan',
      material,
      'separation',
      supplier,
      COUNTRIES[row % 5],
      year,
      quantity,
      'kg',
      'REO',
    ];
    sheet.addRow([...cells, null]).commit();
  }
  await writer.commit();
}
