import { type CodedRows, OWN_CODE } from '../steps/coded-rows';
import type { StepRun } from './apply-steps';

/** Rows below a header of which filters leave some out: what they say of a row is asked once of all that have the same there. */
export class FilteredRows {
  readonly #rows: CodedRows;
  readonly #run: StepRun;
  readonly #columns: readonly number[];
  readonly #from: number;
  readonly #to: number;
  /** Codes of the columns that are looked at -> the step that leaves such rows out. */
  readonly #known = new Map<number | string, number | undefined>();

  /** @param from the last row of the header; @param to the last row of the table */
  constructor(rows: CodedRows, run: StepRun, columns: readonly number[], from: number, to: number) {
    this.#rows = rows;
    this.#run = run;
    this.#columns = columns;
    this.#from = from;
    this.#to = to;
  }

  /** Which rows are left out, by 1. Asked once, of all of them in their order: nothing else is done in between. */
  outs(): Uint8Array {
    const outs = new Uint8Array(this.#rows.count);
    for (let at = 0; at < outs.length; at++) if (this.#outAt(at) !== undefined) outs[at] = 1;
    return outs;
  }

  /** The step that leaves a row out; undefined: it stays. */
  #outAt(at: number): number | undefined {
    const row = this.#rows.numberAt(at);
    if (row <= this.#from || row > this.#to) return undefined;
    const key = this.#keyAt(at);
    if (key !== null && this.#known.has(key)) {
      const out = this.#known.get(key);
      this.#run.again(out);
      return out;
    }
    const { out } = this.#run.take(this.#rows.rowAt(at));
    if (key !== null) this.#known.set(key, out);
    return out;
  }

  /** Null for a row whose number stands for itself alone. */
  #keyAt(at: number): number | string | null {
    const width = this.#rows.widthAt(at);
    let key: number | string | null = null;
    for (const column of this.#columns) {
      const code = column > width ? 0 : this.#rows.codeAt(at, column);
      if (code >= OWN_CODE) return null;
      key = key === null ? code : `${key} ${code}`;
    }
    return key;
  }
}
