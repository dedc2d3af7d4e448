import { unreachable } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { StressChoices } from '@shared/features/stress/contract';
import { inputKey, type Measure } from '@shared/model/sensitivity';
import { WORST_SETS } from '@shared/model/stress';
import type { StressKind } from '@shared/model/stress-question';
import type { StressForm } from './stress-state';

type AskedQuestion = InputOf<'stress.ask'>['question'];

/** The two inputs of a table: those chosen, as far as the run has them, else the first two that have a range. */
export function axesOf({ row, column }: StressForm, { inputs }: StressChoices): [string, string] | null {
  const keys = inputs.filter(({ low, high }) => low < high).map(({ ref }) => inputKey(ref));
  const first = row !== null && keys.includes(row) ? row : keys[0];
  const second = column !== null && keys.includes(column) && column !== first ? column : undefined;
  const other = second ?? keys.find((key) => key !== first);
  return first === undefined || other === undefined ? null : [first, other];
}

/** The selected line as far as the run has it; null for any. */
export function lineOf({ useId }: StressForm, { useIds }: StressChoices): string | null {
  return useId !== null && useIds.includes(useId) ? useId : null;
}

/** The form as a question of a kind; null where it lacks something (a table of a run with fewer than two inputs). */
export function questionOf(kind: StressKind, form: StressForm, choices: StressChoices): AskedQuestion | null {
  const useId = lineOf(form, choices);
  const measure: Measure = { kind: form.measure, useId, materialId: null };
  switch (kind) {
    case 'removals':
      return {
        kind: 'removals',
        from: null,
        days: form.days,
        pairs: form.pairs,
        most: form.allPairs ? null : WORST_SETS,
      };
    case 'worst': {
      const { objective, sizes, nodes, plants } = form;
      return { kind, objective, sizes: sizes.length === 0 ? null : [...sizes], nodes, plants };
    }
    case 'reverse':
      return { kind: 'reverse', from: null, target: targetOf(form, useId) };
    case 'tornado':
      return { kind: 'tornado', measure };
    case 'two-way': {
      const axes = axesOf(form, choices);
      if (axes === null) return null;
      const axis = (ref: string, values: readonly number[]) => ({
        ref,
        values: values.length === 0 ? null : [...values],
      });
      const [row, column] = [axis(axes[0], form.rowValues), axis(axes[1], form.columnValues)];
      return { kind: 'two-way', measure, row, column };
    }
    case 'break-even':
      return { kind: 'break-even', useId };
    default:
      return unreachable(kind);
  }
}

function targetOf({ target, below, above }: StressForm, useId: string | null) {
  switch (target) {
    case 'line-stops':
      return { kind: target, useId };
    case 'cover-below':
      return { kind: target, days: below, materialId: null };
    case 'shortfall-above':
      return { kind: target, tonnes: above, materialId: null };
    default:
      return unreachable(target);
  }
}
