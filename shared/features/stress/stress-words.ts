import type { Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import type { InputRef, Measure, Outcome, StressInput } from '../../model/sensitivity';
import type { StressNode, StressTarget } from '../../model/stress';
import { fittingFigure } from '../../words/fitting-figure';
import type { Formats } from '../../words/formats';

/** How things are called in the language of the reader; an id that nobody knows stands for itself. */
export interface StressNames {
  country(id: string): string;
  supplier(id: string): string;
  material(id: string): string;
  use(id: string): string;
  shock(id: string): string;
}

/** All that it takes to say an answer, on screen and in a terminal alike. */
export interface StressSpeech {
  readonly t: Translate;
  readonly f: Formats;
  readonly names: StressNames;
}

/** "China + Lynas Kuantan" */
export function nodeWords(nodes: readonly StressNode[], { names }: StressSpeech): string {
  return nodes
    .map((node) =>
      node.kind === 'country' ? names.country(node.countryId) : names.supplier(node.supplierId),
    )
    .join(' + ');
}

/** "Opening stock, dysprosium" */
export function inputWords(ref: InputRef, { t, names }: StressSpeech): string {
  switch (ref.kind) {
    case 'stock':
    case 'demand':
    case 'recycling':
    case 'substitution':
      return t(`stress.input.${ref.kind}`, { material: names.material(ref.materialId) });
    case 'share':
      return t('stress.input.share', {
        supplier: names.supplier(ref.supplierId),
        material: names.material(ref.materialId),
      });
    case 'lead':
      return t('stress.input.lead', { supplier: names.supplier(ref.supplierId) });
    case 'approved':
    case 'delay':
      return t(`stress.input.${ref.kind}`, { shock: names.shock(ref.shockId) });
    default:
      return unreachable(ref);
  }
}

/** A value of an input without its unit: percent with one decimal, whole days, tonnes in the digits they deserve. */
export function inputFigure({ unit }: Pick<StressInput, 'unit'>, value: number, f: Formats): string {
  switch (unit) {
    case 'percent':
      return f.figure(value);
    case 'days':
      return f.whole(value);
    case 'tonnes':
    case 'tonnes-a-year':
      return fittingFigure(value, f);
    default:
      return unreachable(unit);
  }
}

/** The same with its unit. */
export function inputValue(input: Pick<StressInput, 'unit'>, value: number, { t, f }: StressSpeech): string {
  return t(`stress.unit.${input.unit}`, { value: inputFigure(input, value, f) });
}

/** What a run says of a measure, without the unit that the head of its column has. */
export function outcomeWords(outcome: Outcome, { kind }: Measure, { t, f }: StressSpeech): string {
  switch (outcome.kind) {
    case 'value':
      return kind === 'first-stop' ? f.figure(outcome.value) : fittingFigure(outcome.value, f);
    case 'never':
      return t('stress.never', { days: f.whole(outcome.days) });
    case 'unknown':
      return f.missing;
    default:
      return unreachable(outcome);
  }
}

/** "a line stops", "cover under 30 days" */
export function targetWords(target: StressTarget, { t, f, names }: StressSpeech): string {
  const narrowed = (words: string, materialId: string | null) =>
    materialId === null ? words : `${names.material(materialId)}: ${words}`;
  switch (target.kind) {
    case 'line-stops':
      return target.useId === null
        ? t('stress.target.line-stops')
        : t('stress.target.this-line-stops', { use: names.use(target.useId) });
    case 'cover-below':
      return narrowed(t('stress.target.cover-below', { days: f.exact(target.days) }), target.materialId);
    case 'shortfall-above':
      return narrowed(
        t('stress.target.shortfall-above', { tonnes: f.exact(target.tonnes) }),
        target.materialId,
      );
    default:
      return unreachable(target);
  }
}
