/**
 * Parts of ExcelJS 4.4 below its public face: its reader of one row and of one shared string, driven by its own XML
 * events. Its public readers lose sheets, furigana and characters (tests/sheets/read/libraries.test.ts).
 */
declare module 'exceljs/lib/utils/parse-sax.js' {
  export type SaxEvent =
    | { eventType: 'opentag'; value: { name: string; attributes: Record<string, string | undefined> } }
    | { eventType: 'text'; value: string }
    | { eventType: 'closetag'; value: { name: string } };
  export default function parseSax(chunks: AsyncIterable<string>): AsyncGenerator<SaxEvent[]>;
}

declare module 'exceljs/lib/xlsx/xform/sheet/row-xform.js' {
  import type { CellModel } from './cell-value';
  export default class RowXform {
    model: { number: number; cells: CellModel[] };
    parseOpen(node: { name: string; attributes: Record<string, string | undefined> }): boolean;
    parseText(text: string): void;
    parseClose(name: string): boolean;
  }
}

declare module 'exceljs/lib/xlsx/xform/strings/shared-string-xform.js' {
  export default class SharedStringXform {
    model: string | { richText?: { text?: string }[] };
    parseOpen(node: { name: string; attributes: Record<string, string | undefined> }): boolean;
    parseText(text: string): void;
    parseClose(name: string): boolean;
  }
}
