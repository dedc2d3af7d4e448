import type { Notice } from '@shared/base/refusal';
import type { WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine/solve';

/** For how many materials of a run the total supply moves with the need where that is turned. Source: docs/engine.md 6.4. */
export function supplyRemark(model: WhatIfModel): Notice {
  const years = windowYears(model);
  const followed = model.materials.filter(({ derivedSupply = [] }) =>
    years.some((year) => derivedSupply.includes(year)),
  ).length;
  const materials = model.materials.length;
  return followed === 0
    ? { code: 'stress.remark.supplyStays', params: {} }
    : { code: 'stress.remark.supplyFollows', params: { followed, materials } };
}
