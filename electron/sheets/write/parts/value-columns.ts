import { actAsOne } from '@shared/model/one-stock';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import { isForSome, isLiveBacklog } from './daily-balance';
import { stepLabel, valueOnlySteps } from './daily-columns';

const AS_VALUES = {
  feeds: 'workbook.check.feedsAsValues',
  shared: 'workbook.check.quotaAsValues',
  uses: 'workbook.check.endUsesAsValues',
} as const;

/** What follows no changed input, and of which material it is; empty for the whole run. */
export interface ValueNote {
  readonly material: string;
  readonly what: string;
}

/** Columns of a material's days that are values. */
export function valueColumns(part: ScenarioPart, item: MaterialPart): ValueNote[] {
  const { t } = part.builder;
  return [
    ...valueOnlySteps(part, item).map((step) => ({
      material: item.name,
      what: t(AS_VALUES[step.kind === 'feeds' || step.kind === 'uses' ? step.kind : 'shared'], {
        shock: stepLabel(part, step.shockId),
      }),
    })),
    ...(item.model.earlier === undefined
      ? []
      : [{ material: item.name, what: t('workbook.check.earlierAsValues') }]),
    ...(isLiveBacklog(item) ? [] : [{ material: item.name, what: t('workbook.check.owingAsValues') }]),
    ...(isForSome(item) ? [{ material: item.name, what: t('workbook.check.servesAsValues') }] : []),
    ...(actAsOne(item.model.stocks ?? [])
      ? []
      : [{ material: item.name, what: t('workbook.check.tiersAsValues') }]),
  ];
}
