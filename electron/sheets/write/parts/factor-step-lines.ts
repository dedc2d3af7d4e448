import type { MessageKey } from '@shared/base/message';
import type { Maybe, Term } from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import type { InputRule } from '@shared/model/workbook-origin';
import type { CellWriter } from '../cell-writer';
import { computed, input, main, mark, named, texts } from '../cells';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT, massFormat } from '../styles';
import type { Span } from '../term-cells';
import { PART } from './factor-countries';

type StepOf<Key> = Key extends `workbook.factors.step.${infer Step}` ? Step : never;
type StepKey = StepOf<MessageKey>;
type UnitKey = 'part' | '%' | 'mass' | 'usd' | '';

/** Steps under one another, a line each: what it is, its unit, its value or least, its most. */
export class StepLines {
  constructor(
    readonly writer: CellWriter,
    readonly part: ScenarioPart,
    /** What stands in front of the unit: the label of the step, and what it is a step of. */
    readonly words: (label: string) => readonly [string, string],
    /** In the names of figures. */
    readonly materialId = '',
  ) {}

  /** A step with one value. */
  one<Value extends Maybe>(key: StepKey, unit: UnitKey, term: Term<Value>, format = PART): Term<Value> {
    return this.#line(this.#step(key, unit), () => this.writer.put(computed(term, format)));
  }

  /** A step with bounds: the upper one may be told by the cell of the lower one. */
  span<Value extends Maybe>(
    key: StepKey,
    unit: UnitKey,
    low: Term<Value>,
    high: (low: Term<Value>) => Term<Value>,
  ): Span<Value> {
    return this.#line(this.#step(key, unit), () => {
      const least = this.writer.put(computed(low, PART));
      return { low: least, high: this.writer.put(computed(high(least), PART)) };
    });
  }

  /** The bounds of an indicator; null where the two are always one. */
  figure(
    key: IndicatorId,
    low: Term<Maybe>,
    high: Term<Maybe> | ((low: Term<Maybe>) => Term<Maybe>) | null,
  ): Span {
    const put = (end: 'low' | 'high', term: Term<Maybe>) =>
      this.writer.put(named(main(term, FIGURES[key] ?? FIGURE), this.materialId, 'indicator', key, end));
    return this.#line([this.part.builder.t(`risk.indicator.${key}`), ''], () => {
      const least = put('low', low);
      return { low: least, high: put('high', typeof high === 'function' ? high(least) : (high ?? least)) };
    });
  }

  /** A value that may be changed. */
  factor(
    key: StepKey,
    unit: UnitKey,
    value: number,
    rule: InputRule,
    sourceIds: readonly string[] = [],
  ): Term<number> {
    const format = unit === 'mass' ? massFormat(value) : unit === 'usd' ? '#,##0.00' : PART;
    return this.#line(this.#step(key, unit), () => {
      const made = this.writer.put(input(value, rule, format));
      this.writer.put(mark(this.part.names.sourceMarks(sourceIds)));
      return made;
    });
  }

  #step(key: StepKey, unit: UnitKey): [string, string] {
    const { t } = this.part.builder;
    const units = {
      part: t('workbook.unit.part'),
      mass: t('workbook.unit.mass'),
      usd: t('workbook.unit.usdPerKg'),
    };
    return [t(`workbook.factors.step.${key}`), unit === '%' || unit === '' ? unit : units[unit]];
  }

  #line<Made>([label, unit]: readonly [string, string], put: () => Made): Made {
    this.writer.cells(...texts(...this.words(label), unit));
    const made = put();
    this.writer.next();
    return made;
  }
}

const FIGURE = '#,##0.0000';
/** Of figures with fewer digits: the index, and shares in percent. */
const FIGURES: Partial<Record<IndicatorId, string>> = {
  hhi: '#,##0.0',
  world_hhi: '#,##0.0',
  ...Object.fromEntries(
    (['top_one', 'top_three', 'import_reliance', 'direct', 'refining', 'mining', 'touches'] as const).map(
      (key) => [key, FORMAT.percent],
    ),
  ),
};
