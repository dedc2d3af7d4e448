import { Refusal } from '@shared/base/refusal';
import type { SureJob } from '@shared/model/sure';

/** What is held against one another runs over the same days. @throws Refusal `refusal.sure.windows` */
export function checkWindows(models: SureJob['models']): void {
  const [first, ...others] = models;
  for (const { model } of others)
    if (first !== undefined && (model.start !== first.model.start || model.days !== first.model.days))
      throw new Refusal(
        'refusal.sure.windows',
        {
          start: { date: first.model.start },
          days: first.model.days,
          otherStart: { date: model.start },
          otherDays: model.days,
        },
        { field: 'against' },
      );
}
