import type { MeasureRegister } from '@shared/model/plan';
import { rows } from '../../sample/rows';

/** The register of the bundled sample. */
export const SAMPLE_REGISTER: MeasureRegister = {
  measures: rows('measure'),
  states: rows('measureState'),
  goods: rows('measureGoods'),
  parties: rows('measureParty'),
  coverage: rows('measureCoverage'),
  codes: rows('hsStage'),
};
