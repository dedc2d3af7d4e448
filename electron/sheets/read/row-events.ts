import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import type { SaxEvent } from 'exceljs/lib/utils/parse-sax.js';
import RowXform from 'exceljs/lib/xlsx/xform/sheet/row-xform.js';
import { type CellFacts, type CellSetting, readCell } from './cell-value';
import { MAX_COLUMNS } from './limits';

/** Reads rows of any kind from XML events, with ExcelJS's row reader: gives a row when it ends. */
export function rowEvents(
  setting: CellSetting,
  previousRow: () => number,
): (event: SaxEvent) => RawRow | null {
  const reader = new RowXform();
  let facts: CellFacts[] = [];
  let current: { type: string | undefined; hasValue: boolean; valueText: string } | null = null;
  let inValue = false;
  let inRow = false;
  return (event) => {
    if (event.eventType === 'text') {
      if (inRow) reader.parseText(event.value);
      if (inValue && current !== null) current.valueText += event.value;
      return null;
    }
    const name = localName(event.value.name);
    if (event.eventType === 'opentag') {
      if (name === 'row') inRow = true;
      if (!inRow) return null;
      reader.parseOpen({ name, attributes: event.value.attributes });
      if (name === 'row') facts = [];
      if (name === 'c') current = { type: event.value.attributes.t, hasValue: false, valueText: '' };
      if (name === 'v') {
        inValue = true;
        if (current !== null) current.hasValue = true;
      }
      return null;
    }
    if (!inRow) return null;
    const open = reader.parseClose(name);
    if (name === 'v') inValue = false;
    if (name === 'c' && current !== null) facts.push(current);
    if (open || name !== 'row') return null;
    inRow = false;
    return rowOf(reader.model, facts, previousRow(), setting);
  };
}

function rowOf(
  model: RowXform['model'],
  facts: readonly CellFacts[],
  previous: number,
  setting: CellSetting,
): RawRow {
  const cells: (RawCell | undefined)[] = [];
  let last = 0;
  model.cells.forEach((cell, index) => {
    const column = cell.address === undefined ? last + 1 : columnOf(cell.address);
    last = column;
    if (column > MAX_COLUMNS) return;
    const read = readCell(cell, facts[index] ?? NO_FACTS, setting);
    if (read.text !== '' || read.fault !== null || read.formula !== undefined) cells[column - 1] = read;
  });
  return { row: Number.isNaN(model.number) ? previous + 1 : model.number, cells };
}

const NO_FACTS: CellFacts = { type: undefined, hasValue: false, valueText: '' };

/** A1 address -> column number: AB7 -> 28. */
export function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}

/** x:row -> row. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
