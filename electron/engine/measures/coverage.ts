import type { IsoDate } from '@shared/base/calendar';
import type { MeasureRegister } from '@shared/model/plan';
import type { Asked } from './asked';
import { economiesMeet } from './economies';
import { materialsMeet } from './materials';

interface Covered {
  readonly covered: boolean;
  readonly checkedOn: IsoDate | null;
}

/**
 * Whether somebody looked through the measures of the economy on the material for the day. As it was known on a day nothing
 * later was looked through.
 */
export function coverageOn(
  { coverage }: Pick<MeasureRegister, 'coverage'>,
  day: IsoDate,
  { from, material }: Pick<Asked, 'from' | 'material'>,
  knownOn: IsoDate | undefined,
): Covered {
  const found = coverage.filter(
    (row) =>
      economiesMeet([row.issuer], from) &&
      materialsMeet(row.materials, material) === 'yes' &&
      row.from <= day &&
      day <= row.to &&
      (knownOn === undefined || day <= knownOn),
  );
  const days = found.map(({ checkedOn }) =>
    knownOn !== undefined && checkedOn > knownOn ? knownOn : checkedOn,
  );
  return {
    covered: found.length > 0,
    checkedOn: days.reduce<IsoDate | null>((last, one) => (last === null || one > last ? one : last), null),
  };
}
