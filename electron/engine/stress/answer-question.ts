import { unreachable } from '@shared/base/refusal';
import type { StressJob, StressResult } from '@shared/model/stress-question';
import { validateModel } from '../run/validate-model';
import { worstShock } from '../worst/worst-shock';
import { breakEven } from './break-even';
import { checkQuestion } from './check-question';
import { removals } from './removals';
import { reverseStress } from './reverse-stress';
import type { Step } from './step';
import { tornado } from './tornado';
import { twoWay } from './two-way';

/**
 * Answers a stress or sensitivity question. Exposure under the assumptions of the model, not a forecast; the same job
 * gives the same doubles.
 * Source: docs/engine.md 6.
 * @param step called between two runs; may wait, and may throw to stop the work
 * @throws Refusal (refusal.model.*, refusal.stress.*) with the field
 */
export async function answerQuestion(
  { model, question, ranges }: StressJob,
  step: Step = () => undefined,
): Promise<StressResult> {
  validateModel(model);
  checkQuestion(model, question);
  switch (question.kind) {
    case 'removals':
      return removals(model, question, step);
    case 'worst':
      return worstShock(model, question, step);
    case 'reverse':
      return reverseStress(model, question.target, question.from, step);
    case 'tornado':
      return tornado(model, question.measure, ranges, step);
    case 'two-way':
      return twoWay(model, question.measure, question, ranges, step);
    case 'break-even':
      return breakEven(model, question.useId, ranges, step);
    default:
      return unreachable(question);
  }
}
