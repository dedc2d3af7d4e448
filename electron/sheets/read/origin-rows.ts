import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { WINDOW_FIELDS } from '@shared/model/scenario';
import { SHOCK_FIELDS } from '@shared/model/shock-figures';
import { OVERRIDE_FIELDS } from '@shared/model/tables/override';
import { INPUT_RULES, ORIGIN_ROWS, type ReturnedInput } from '@shared/model/workbook-origin';
import { type AnchoredPlace, readAnchor } from './anchor';
import { listAsWritten } from './as-written';

/** What the hidden sheet tells of one sheet as it was written. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: Map<number, AnchoredPlace | null>;
  readonly rows: Map<number, WrittenRow>;
  readonly blocks: AnchoredPlace[];
  readonly texts: Set<string>;
  /** First and last of runs of whole numbers, or a number twice. */
  readonly numbers: (readonly [number, number])[];
}

export interface WrittenRow {
  readonly row: number;
  readonly anchor: AnchoredPlace | null;
  /** By column. */
  readonly labels: ReadonlyMap<number, string>;
  readonly formulas: readonly number[];
  readonly inputs: WrittenInput[];
}

export interface WrittenInput {
  readonly column: number;
  readonly written: number | null;
  readonly rule: ReturnedInput['rule'];
  readonly origin: ReturnedInput['origin'];
}

interface WrittenOrigins {
  readonly scenarios: { readonly id: string; readonly name: string }[];
  readonly stocksLeftOut: string[];
  readonly sheets: Map<string, WrittenSheet>;
}

/** Reads the hidden sheet below its first row; see write/sheets/origins.ts for what each row holds. */
export function readOrigins(rows: readonly RawRow[]): WrittenOrigins {
  const origins: WrittenOrigins = { scenarios: [], stocksLeftOut: [], sheets: new Map() };
  for (const row of rows) {
    const kind = ORIGIN_ROWS.find((each) => each === cellAt(row, 1).text);
    const fact = (index: number): RawCell => cellAt(row, 3 + index);
    const text = (index: number) => fact(index).text;
    const number = (index: number) => Number(fact(index).value);
    if (kind === undefined) continue;
    if (kind === 'scenario') {
      origins.scenarios.push({ id: text(0), name: text(1) });
      continue;
    }
    if (kind === 'leftOut') {
      origins.stocksLeftOut.push(text(0));
      continue;
    }
    const sheet = sheetOf(origins, text(0));
    const anchor = readAnchor(cellAt(row, 2).formula);
    if (kind === 'column') sheet.columns.set(number(1), anchor);
    else if (kind === 'block') {
      if (anchor !== null) sheet.blocks.push(anchor);
    } else if (kind === 'constant') {
      const first = fact(1).value;
      if (typeof first === 'number') sheet.numbers.push([first, numberOr(fact(2), first)]);
      else sheet.texts.add(text(1));
    } else if (kind === 'row') {
      const columns = listOf(text(2));
      const labels = new Map(columns.map((column, index) => [column, text(4 + index)]));
      sheet.rows.set(number(1), { row: number(1), anchor, labels, formulas: listOf(text(3)), inputs: [] });
    } else {
      const rule = INPUT_RULES.find((each) => each === text(4));
      const keys = row.cells.slice(9).flatMap((each) => (each === undefined ? [] : [each.text]));
      const origin = originOf(text(5), text(6), keys);
      const { value } = fact(3);
      const written = typeof value === 'number' ? value : null;
      if (rule !== undefined)
        sheet.rows.get(number(1))?.inputs.push({ column: number(2), written, rule, origin });
    }
  }
  return origins;
}

function originOf(scenarioId: string, fieldText: string, keys: readonly string[]): ReturnedInput['origin'] {
  const [shockId = '', shockFieldText] = keys;
  const shockField = SHOCK_FIELDS.find((each) => each === shockFieldText);
  if (fieldText === 'shock')
    return shockField === undefined ? null : { scenarioId, field: 'shock', shockId, shockField };
  const windowField = WINDOW_FIELDS.find((each) => each === keys[0]);
  if (fieldText === 'window')
    return windowField === undefined ? null : { scenarioId, field: 'window', windowField };
  const field = OVERRIDE_FIELDS.find((each) => each === fieldText);
  return field === undefined ? null : { scenarioId, field, keys };
}

function sheetOf({ sheets }: WrittenOrigins, name: string): WrittenSheet {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const made = {
    name,
    columns: new Map(),
    rows: new Map(),
    blocks: [],
    texts: new Set<string>(),
    numbers: [],
  };
  sheets.set(name, made);
  return made;
}

const listOf = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));
const numberOr = ({ value }: RawCell, other: number) => (typeof value === 'number' ? value : other);

/** What tells a row to a reader: material and supplier, use or figure. */
export const labelOf = ({ labels }: WrittenRow): string => listAsWritten([...labels.values()].slice(0, 2));
