import type { IsoDate } from '@shared/base/calendar';
import type { MeasureRegister } from '@shared/model/plan';

/**
 * The register as it was known at the end of a day. Whatever is learnt later leaves it as it is: rows are filtered by the
 * day on which they were learnt, and nothing else of the register is looked at.
 */
export function knownOn(register: MeasureRegister, day: IsoDate): MeasureRegister {
  const measures = register.measures
    .filter(({ learntOn }) => learntOn <= day)
    .map((measure) =>
      measure.ended !== null && (measure.endLearntOn ?? measure.learntOn) > day
        ? { ...measure, ended: null }
        : measure,
    );
  const ids = new Set(measures.map(({ id }) => id));
  const learnt = <Row extends { readonly measureId: string; readonly learntOn: IsoDate | null }>(
    rows: readonly Row[],
  ) => rows.filter(({ measureId, learntOn }) => ids.has(measureId) && (learntOn === null || learntOn <= day));
  return {
    measures,
    states: learnt(register.states).filter(({ byMeasureId }) => byMeasureId === null || ids.has(byMeasureId)),
    goods: learnt(register.goods),
    parties: learnt(register.parties),
    coverage: register.coverage.filter(({ learntOn }) => learntOn <= day),
    codes: register.codes,
  };
}
