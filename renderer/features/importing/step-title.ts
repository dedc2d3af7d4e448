import { isBlank } from '@shared/base/fold-text';
import { unreachable } from '@shared/base/refusal';
import type { TableStep } from '@shared/model/table-steps';
import type { Words } from '../../kit/state/language';

/** What a step does, in words. */
export function stepTitle(step: TableStep, t: Words['t']): string {
  const listed = (texts: readonly string[]) =>
    texts
      .map((text) => (isBlank(text) ? t('importing.recipe.blank') : text))
      .join(t('importing.recipe.join'));
  switch (step.step) {
    case 'fill_down':
      return t('importing.recipe.fill_down', { columns: listed(step.columns) });
    case 'split':
      return t('importing.recipe.split', { column: step.column, by: step.by, into: listed(step.into) });
    case 'replace':
      return t('importing.recipe.replace', { column: step.column, from: step.from, to: step.to });
    case 'keep':
    case 'leave_out':
      return t(`importing.recipe.${step.step}.${step.is}`, {
        column: step.column,
        values: listed(step.values),
      });
    default:
      return unreachable(step);
  }
}
