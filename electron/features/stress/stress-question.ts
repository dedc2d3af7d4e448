import { unreachable } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { inputOfKey, MEASURE_KINDS, type Measure } from '@shared/model/sensitivity';
import { type AxisWish, STRESS_KINDS, type StressQuestion, type StressTarget } from '@shared/model/stress';
import { choice, date, decimal, listOf, textOrNull, WrongUsage, wholeNumber } from '../../terminal/usage';

type Options = Readonly<Record<string, unknown>>;

const TARGETS = ['line-stops', 'cover-below', 'shortfall-above'] as const satisfies StressTarget['kind'][];

/** The question that the options of a command line put. @param reference null for a model file. @throws WrongUsage */
export function questionFrom(options: Options, reference: Reference | null): StressQuestion {
  const kind = choice(options.kind, STRESS_KINDS);
  const useId = lineFrom(options.line, reference);
  switch (kind) {
    case 'removals': {
      const days = options.days === undefined ? null : decimal(options.days);
      const most = options.all === true ? null : Math.max(1, wholeNumber(options.top));
      return { kind, from: dateFrom(options.from), days, pairs: options.pairs === true, most };
    }
    case 'reverse':
      return { kind, target: targetFrom(options, useId), from: dateFrom(options.from) };
    case 'tornado':
      return { kind, measure: measureFrom(options, useId) };
    case 'two-way':
      return {
        kind,
        measure: measureFrom(options, useId),
        row: axisFrom(options.row, '--row'),
        column: axisFrom(options.column, '--column'),
      };
    case 'break-even':
      return { kind, useId };
    default:
      return unreachable(kind);
  }
}

function measureFrom(options: Options, useId: string | null): Measure {
  return { kind: choice(options.measure, MEASURE_KINDS), useId, materialId: materialOf(options) };
}

function targetFrom(options: Options, useId: string | null): StressTarget {
  const kind = choice(options.target, TARGETS);
  switch (kind) {
    case 'line-stops':
      return { kind, useId };
    case 'cover-below':
      return { kind, days: amountFor(kind, options.below, '--below'), materialId: materialOf(options) };
    case 'shortfall-above':
      return { kind, tonnes: amountFor(kind, options.above, '--above'), materialId: materialOf(options) };
    default:
      return unreachable(kind);
  }
}

function amountFor(target: string, option: unknown, name: string): number {
  if (option === undefined) throw new WrongUsage(`the target ${target} needs ${name}`);
  return decimal(option);
}

/** `stock:Dy` or `stock:Dy=10,20,30`. */
function axisFrom(option: unknown, name: string): AxisWish {
  const text = textOrNull(option);
  if (text === null) throw new WrongUsage(`two-way needs ${name}, for example stock:Dy or stock:Dy=10,20,30`);
  const [key = '', values] = text.split('=');
  const ref = inputOfKey(key);
  if (ref === null) throw new WrongUsage(`${name}: expected an input such as stock:Dy, not "${key}"`);
  return { ref, values: values === undefined ? null : listOf(values).map(decimal) };
}

/** A line by its id, or by its name in either language. */
function lineFrom(option: unknown, reference: Reference | null): string | null {
  const text = textOrNull(option);
  if (text === null) return null;
  const fold = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en');
  const found = reference?.uses.find(
    ({ id, nameEn, nameJa }) => id === text || [nameEn, nameJa].some((name) => fold(name) === fold(text)),
  );
  return found?.id ?? text;
}

function materialOf(options: Options): MaterialId | null {
  return textOrNull(options.material) as MaterialId | null; // found by the engine
}

function dateFrom(option: unknown) {
  const text = textOrNull(option);
  return text === null ? null : date(text);
}
