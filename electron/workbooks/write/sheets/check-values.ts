import type { ScenarioPart } from '../scenario-part';
import { isLiveBalance } from './daily-balance';
import { stepLabel, valueOnlySteps } from './daily-columns';
import type { InputRefs } from './inputs';
import type { ValueBlock } from './sampled';

/** Sheets without a formula; the last two are of the workbook and not of one scenario. */
const OF_SCENARIO = ['suppliers', 'indicators', 'targets'] as const;
const OF_WORKBOOK = ['assumptions', 'sources'] as const;

/** What is written as values and does not follow changed inputs: whole sheets, then columns of a material's days. */
export function valueOnlyNotes(
  part: ScenarioPart,
  refs: {
    readonly sampled: readonly ValueBlock[];
    readonly uses: ValueBlock | null;
    readonly inputs: InputRefs;
    /** Whether some indicators are formulas. */
    readonly liveIndicators: boolean;
  },
): { readonly material: string; readonly what: string }[] {
  const { t } = part.book;
  const sheets = [
    ...OF_SCENARIO.map((key) => [key, `${part.sheetPrefix}${t(`workbook.sheet.${key}`)}`] as const),
    ...OF_WORKBOOK.map((key) => [key, t(`workbook.sheet.${key}`)] as const),
  ];
  return [
    ...sheets.map(([key, sheet]) => ({
      material: '',
      what: t(
        key === 'indicators' && refs.liveIndicators
          ? 'workbook.check.indicatorsAsValues'
          : 'workbook.check.sheetAsValues',
        { sheet },
      ),
    })),
    ...refs.sampled.map((block) => ({
      material: '',
      what: t('workbook.check.blockAsValues', { ...block, command: part.scenario.sampled?.command ?? '' }),
    })),
    ...(refs.uses === null
      ? []
      : [{ material: '', what: t('workbook.check.usesAsValues', { ...refs.uses }) }]),
    ...(refs.inputs.overrides === null
      ? []
      : [{ material: '', what: t('workbook.check.overridesAsValues', { ...refs.inputs.overrides }) }]),
    ...part.materials.flatMap((item) => [
      ...valueOnlySteps(part, item).map((step) => ({
        material: item.name,
        what: t(step.kind === 'feeds' ? 'workbook.check.feedsAsValues' : 'workbook.check.quotaAsValues', {
          shock: stepLabel(part, step.shockId),
        }),
      })),
      ...(isLiveBalance(item) ? [] : [{ material: item.name, what: t('workbook.check.tiersAsValues') }]),
    ]),
  ];
}
