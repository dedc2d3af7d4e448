/** The step of ExcelJS 4.4's own writer that numbers the styles and shared strings of one sheet (parts-of-workbook.ts). */
declare module 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js' {
  export default class WorksheetXform {
    prepare(sheet: object, options: object): void;
  }
}
