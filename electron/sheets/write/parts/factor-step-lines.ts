import type { MessageKey } from '@shared/base/message';
import type { Maybe, Term } from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import type { InputRule } from '@shared/model/workbook-origin';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { putFactor, putTerm, type Span } from '../term-cells';

type StepOf<Key> = Key extends `workbook.factors.step.${infer Step}` ? Step : never;
type StepKey = StepOf<MessageKey>;
type UnitKey = 'part' | '%' | 'mass' | 'usd' | '';

const [LOW, HIGH] = [4, 5];
const PART = '0.0000';

/** Steps under one another, a line each: what it is, its unit, its value or least, its most. */
export class StepLines {
  #row: number;

  constructor(
    readonly sheet: Sheet,
    readonly part: ScenarioPart,
    /** What stands in front of the unit: the label of the step, and what it is a step of. */
    readonly words: (label: string) => readonly [string, string],
    top: number,
    /** In the names of figures. */
    readonly materialId = '',
  ) {
    this.#row = top;
  }

  get nextRow(): number {
    return this.#row;
  }

  /** A step with one value. */
  one<Value extends Maybe>(key: StepKey, unit: UnitKey, term: Term<Value>, format = PART): Term<Value> {
    const row = this.#open(key, unit);
    return putTerm(this.sheet, { row, column: LOW, format }, term);
  }

  /** A step with bounds: the upper one may be told by the cell of the lower one. */
  span<Value extends Maybe>(
    key: StepKey,
    unit: UnitKey,
    low: Term<Value>,
    high: (low: Term<Value>) => Term<Value>,
    format = PART,
  ): Span<Value> {
    const row = this.#open(key, unit);
    const least = putTerm(this.sheet, { row, column: LOW, format }, low);
    return { low: least, high: putTerm(this.sheet, { row, column: HIGH, format }, high(least)) };
  }

  /** The bounds of an indicator; null where the two are always one. */
  figure(
    key: IndicatorId,
    low: Term<Maybe>,
    high: Term<Maybe> | ((low: Term<Maybe>) => Term<Maybe>) | null,
  ): Span {
    const row = this.#put(this.part.book.t(`risk.indicator.${key}`), '');
    const format = FIGURES[key] ?? FIGURE;
    const at = (column: number) => ({ row, column, format, role: 'main' as const });
    const least = putTerm(this.sheet, at(LOW), low);
    const most = typeof high === 'function' ? high(least) : (high ?? least);
    const cells = { low: least, high: putTerm(this.sheet, at(HIGH), most) };
    const name = [this.materialId, 'indicator', key];
    this.sheet.nameCell(row, LOW, ...name, 'low');
    this.sheet.nameCell(row, HIGH, ...name, 'high');
    return cells;
  }

  /** A value that may be changed. */
  factor(
    key: StepKey,
    unit: UnitKey,
    value: number,
    rule: InputRule,
    sourceIds: readonly string[] = [],
  ): Term<number> {
    const row = this.#open(key, unit);
    this.sheet.put(row, HIGH, this.part.names.sourceMarks(sourceIds), 'mark');
    const format = unit === 'mass' ? massFormat(value) : unit === 'usd' ? '#,##0.00' : PART;
    return putFactor(this.sheet, { row, column: LOW, format }, value, rule);
  }

  #open(key: StepKey, unit: UnitKey): number {
    const { t } = this.part.book;
    const units = {
      part: t('workbook.unit.part'),
      mass: t('workbook.unit.mass'),
      usd: t('workbook.unit.usdPerKg'),
    };
    return this.#put(t(`workbook.factors.step.${key}`), unit === '%' || unit === '' ? unit : units[unit]);
  }

  #put(label: string, unit: string): number {
    this.sheet.putRow(this.#row, 1, [...this.words(label), unit], 'text');
    return this.#row++;
  }
}

const FIGURE = '#,##0.0000';
/** Of figures with fewer digits: the index, and shares in percent. */
const FIGURES: Partial<Record<IndicatorId, string>> = {
  hhi: '#,##0.0',
  ...Object.fromEntries(
    (['top_one', 'top_three', 'import_reliance', 'direct', 'refining', 'mining', 'touches'] as const).map(
      (key) => [key, FORMAT.percent],
    ),
  ),
};
