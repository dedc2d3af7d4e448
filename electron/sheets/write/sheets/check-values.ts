import type { ScenarioPart } from '../scenario-part';
import { isLiveBalance } from './daily-balance';
import { stepLabel, valueOnlySteps } from './daily-columns';
import type { ValueIndicators } from './indicators';
import type { InputRefs } from './inputs';
import type { ValueBlock } from './sampled';

/** Sheets without a formula; the last two are of the workbook and not of one scenario. */
const OF_SCENARIO = ['suppliers'] as const;
const OF_WORKBOOK = ['assumptions', 'sources'] as const;

/** What of indicators and targets is written as values, since it follows from more than the workbook holds. */
export interface ValuesOfRisk {
  readonly indicators: readonly ValueIndicators[];
  /** By name. */
  readonly targets: readonly string[];
}

/** What is written as values and does not follow changed inputs: whole sheets, then columns of a material's days. */
export function valueOnlyNotes(
  part: ScenarioPart,
  refs: {
    readonly sampled: readonly ValueBlock[];
    readonly uses: ValueBlock | null;
    readonly inputs: InputRefs;
    readonly valuesOfRisk: ValuesOfRisk;
  },
): { readonly material: string; readonly what: string }[] {
  const { t } = part.book;
  const sheets = [
    ...OF_SCENARIO.map((key) => `${part.sheetPrefix}${t(`workbook.sheet.${key}`)}`),
    ...OF_WORKBOOK.map((key) => t(`workbook.sheet.${key}`)),
  ];
  return [
    ...sheets.map((sheet) => ({ material: '', what: t('workbook.check.sheetAsValues', { sheet }) })),
    ...refs.valuesOfRisk.indicators.map(({ materialId, indicators }) => ({
      material: part.names.material(materialId),
      what: t('workbook.check.indicatorsAsValues', {
        indicators: indicators.map((key) => t(`risk.indicator.${key}`)).join(t('workbook.listSeparator')),
      }),
    })),
    ...refs.valuesOfRisk.targets.map((target) => ({
      material: '',
      what: t('workbook.check.targetAsValues', { target }),
    })),
    { material: '', what: t('workbook.check.wordsAsValues') },
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
