import { unreachable } from '@shared/base/refusal';
import { asMaterialId, type MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { inputOfKey, MEASURE_KINDS, type Measure } from '@shared/model/sensitivity';
import type { StressTarget } from '@shared/model/stress';
import { type AxisWish, STRESS_KINDS, type StressQuestion } from '@shared/model/stress-question';
import { WORST_OBJECTIVES } from '@shared/model/worst-shock';
import * as arg from '../../terminal/arguments';
import { lineNamed } from '../../terminal/line-named';
import { decimal, listOf, Misused } from '../../terminal/usage';

const TARGETS = ['line-stops', 'cover-below', 'shortfall-above'] as const satisfies StressTarget['kind'][];

/** What a question says, in the order of help. */
export const QUESTION = {
  kind: arg.initially('removals', arg.choice('<kind>', STRESS_KINDS)),
  on: arg.initially('scenario', arg.choice('<what>', ['scenario', 'plan'], 'terminal.stress.on')),
  from: arg.optional(arg.day('terminal.stress.from', '<date>')),
  days: arg.optional(arg.number('terminal.stress.days')),
  pairs: arg.flag('terminal.stress.pairs'),
  all: arg.flag('terminal.stress.all'),
  objective: arg.initially('lines', arg.choice('<objective>', WORST_OBJECTIVES, 'terminal.stress.objective')),
  nodeDays: arg.list('<days>', 'terminal.stress.nodeDays'),
  nodes: arg.initially('1', arg.whole('terminal.stress.nodes')),
  plants: arg.flag('terminal.stress.plants'),
  target: arg.initially('line-stops', arg.choice('<target>', TARGETS, 'terminal.stress.target')),
  below: arg.optional(arg.number('terminal.stress.below', '<days>')),
  above: arg.optional(arg.number('terminal.stress.above', '<tonnes>')),
  line: arg.optional(arg.text('terminal.stress.line', '<use>')),
  material: arg.optional(arg.text('terminal.stress.material', '<symbol>')),
  measure: arg.initially('first-stop', arg.choice('<measure>', MEASURE_KINDS, 'terminal.stress.measure')),
  row: arg.optional(arg.text('terminal.stress.row', '<input>')),
  column: arg.optional(arg.text('terminal.stress.column', '<input>')),
};
type Asked = arg.Given<typeof QUESTION>;

/** The question that a command line puts. @param reference null for a model file. @throws Misused */
export function questionFrom(
  asked: Asked & { readonly top: number },
  reference: Reference | null,
): StressQuestion {
  const { kind, from, days, pairs, all, top } = asked;
  const useId = asked.line === null ? null : lineNamed(asked.line, reference);
  const materialId = asked.material === null ? null : asMaterialId(asked.material); // found by the engine
  const measure: Measure = { kind: asked.measure, useId, materialId };
  switch (kind) {
    case 'removals':
      return { kind, from, days, pairs, most: all ? null : top };
    case 'worst': {
      const { objective, nodes, plants, nodeDays } = asked;
      const sizes = nodeDays.length === 0 ? null : nodeDays.map(decimal);
      return { kind, objective, sizes, nodes, plants };
    }
    case 'reverse':
      return { kind, target: targetFrom(asked, useId, materialId), from };
    case 'tornado':
      return { kind, measure };
    case 'two-way':
      return {
        kind,
        measure,
        row: axisFrom(asked.row, '--row'),
        column: axisFrom(asked.column, '--column'),
      };
    case 'break-even':
      return { kind, useId };
    default:
      return unreachable(kind);
  }
}

function targetFrom(
  { target: kind, below, above }: Asked,
  useId: string | null,
  materialId: MaterialId | null,
): StressTarget {
  switch (kind) {
    case 'line-stops':
      return { kind, useId };
    case 'cover-below':
      return { kind, days: amountFor(kind, below, '--below'), materialId };
    case 'shortfall-above':
      return { kind, tonnes: amountFor(kind, above, '--above'), materialId };
    default:
      return unreachable(kind);
  }
}

function amountFor(target: string, amount: number | null, option: string): number {
  if (amount === null) throw new Misused('usage.stress.target', { target, option });
  return amount;
}

/** `stock:Dy` or `stock:Dy=10,20,30`. */
function axisFrom(text: string | null, option: string): AxisWish {
  if (text === null) throw new Misused('usage.stress.axis', { option });
  const [key = '', values] = text.split('=');
  const ref = inputOfKey(key);
  if (ref === null) throw new Misused('usage.stress.input', { option, text: key });
  return { ref, values: values === undefined ? null : listOf(values).map(decimal) };
}
