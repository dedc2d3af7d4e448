import { unreachable } from '../../base/refusal';
import type { InputUnit, Measure, Outcome, StressInput } from '../../model/sensitivity';
import type { StressTarget } from '../../model/stress';
import type { Figured, FigureFormat, ReportMessage } from '../../report/report-message';

/** Percent with one decimal, whole days, tonnes in the digits they deserve. */
const FORMATS: Readonly<Record<InputUnit, FigureFormat>> = {
  tonnes: 'mass',
  'tonnes-a-year': 'mass',
  percent: 'figure',
  days: 'whole',
};

/** A value of an input without its unit. */
export function inputFigure({ unit }: Pick<StressInput, 'unit'>, value: number): Figured {
  return { format: FORMATS[unit], value };
}

/** The same with its unit. */
export function inputValue(input: Pick<StressInput, 'unit'>, value: number): ReportMessage {
  return { key: `stress.unit.${input.unit}`, with: { value: inputFigure(input, value) } };
}

/** What a run says of a measure, without the unit that the head of its column has; null for what is not known. */
export function outcomeMessage(outcome: Outcome, { kind }: Measure): ReportMessage | null {
  switch (outcome.kind) {
    case 'value':
      return { format: kind === 'first-stop' ? 'figure' : 'mass', value: outcome.value };
    case 'never':
      return { key: 'stress.never', with: { days: { format: 'whole', value: outcome.days } } };
    case 'unknown':
      return null;
    default:
      return unreachable(outcome);
  }
}

/** The same within a sentence. */
export function outcomeInWords(outcome: Outcome, measure: Measure): ReportMessage {
  return outcomeMessage(outcome, measure) ?? 'report.notKnown';
}

/** "first line to stop, day; as it stands: 12.3" */
export function measureHead(measure: Measure, base: Outcome): ReportMessage {
  return {
    key: 'stress.measure.head',
    with: { measure: `stress.measure.${measure.kind}`, base: outcomeInWords(base, measure) },
  };
}

/** "a line stops", "cover under 30 days" */
export function targetMessage(target: StressTarget): ReportMessage {
  switch (target.kind) {
    case 'line-stops':
      return target.useId === null
        ? 'stress.target.line-stops'
        : { key: 'stress.target.this-line-stops', with: { use: { of: 'use', id: target.useId } } };
    case 'cover-below': {
      const days = { format: 'exact', value: target.days } as const;
      return ofMaterial({ key: 'stress.target.cover-below', with: { days } }, target.materialId);
    }
    case 'shortfall-above': {
      const tonnes = { format: 'exact', value: target.tonnes } as const;
      return ofMaterial({ key: 'stress.target.shortfall-above', with: { tonnes } }, target.materialId);
    }
    default:
      return unreachable(target);
  }
}

function ofMaterial(what: ReportMessage, id: string | null): ReportMessage {
  return id === null ? what : { key: 'stress.target.of', with: { material: { of: 'material', id }, what } };
}
