import type { ScenarioPart } from '../scenario-part';
import { fan } from '../sheets/fan';
import { indicators } from '../sheets/indicators';
import { inputs } from '../sheets/inputs';
import { lines } from '../sheets/lines';
import { results } from '../sheets/results';
import { sampled } from '../sheets/sampled';
import { targets } from '../sheets/targets';
import { type ValueNote, valueColumns } from './value-columns';

/** What is written as values and does not follow changed inputs: whole sheets, then columns of a material's days. */
export function valueOnlyNotes(part: ScenarioPart): ValueNote[] {
  const { t } = part.builder;
  const note = (what: string): ValueNote => ({ material: '', what });
  const whole = part.builder.sheets.filter(
    (sheet) =>
      sheet.look.asValues === true && (sheet.look.ofWorkbook === true || part.sheets.includes(sheet)),
  );
  const ofIndicators = part.refs(indicators);
  const ofTargets = part.refs(targets);
  const ofSampled = part.scenario.sampled === null ? [] : [part.refs(sampled), part.refs(fan).block];
  const command = part.scenario.sampled?.command ?? '';
  const uses = part.refs(results);
  const { overrides } = part.refs(inputs);
  return [
    ...whole.map(({ name }) => note(t('workbook.check.sheetAsValues', { sheet: name }))),
    ...linesAsValues(part),
    ...ofIndicators.map(({ materialId, indicators }) => ({
      material: part.names.material(materialId),
      what: t('workbook.check.indicatorsAsValues', {
        indicators: indicators.map((key) => t(`risk.indicator.${key}`)).join(t('workbook.listSeparator')),
      }),
    })),
    ...ofTargets.map((target) => note(t('workbook.check.targetAsValues', { target }))),
    note(t('workbook.check.wordsAsValues')),
    ...ofSampled.flatMap((block) =>
      block === null ? [] : note(t('workbook.check.blockAsValues', { ...block, command })),
    ),
    ...(uses === null ? [] : [note(t('workbook.check.usesAsValues', { ...uses }))]),
    ...(overrides === null ? [] : [note(t('workbook.check.overridesAsValues', { ...overrides }))]),
    ...part.materials.flatMap((item) => valueColumns(part, item)),
  ];
}

/** Lines whose materials do not all have days here, or share out a shortage by no rule of a day. */
function linesAsValues(part: ScenarioPart): ValueNote[] {
  const { t } = part.builder;
  const { live, values } = part.refs(lines);
  if (values.length === 0) return [];
  const what =
    live.length === 0
      ? t('workbook.check.sheetAsValues', { sheet: part.sheetOf('lines').name })
      : t('workbook.check.linesAsValues', {
          lines: values.map(({ useId }) => part.names.use(useId)).join(t('workbook.listSeparator')),
        });
  return [{ material: '', what }];
}
