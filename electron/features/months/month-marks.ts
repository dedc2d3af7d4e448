import type { MonthMark, MonthRow } from '@shared/features/months/months-view';
import type { CountryId } from '@shared/model/country';
import type { MeasureRegister } from '@shared/model/plan';
import { barsOf, measuresOn } from '../../engine/measures';
import { firstDay, HOLDS, type Month, monthAfter } from '../../engine/watch';
import { goodsOf, type MonthSources } from '../tripwires/month-rule';

/** Days on which measures that hold back what the rows count came into force, were suspended, or ran out without a word, within the months drawn. */
export function monthMarks(
  register: MeasureRegister,
  known: MonthSources,
  rows: readonly MonthRow[],
  partnerId: CountryId | null,
  { from, to }: { readonly from: Month; readonly to: Month },
): MonthMark[] {
  const goods = rows.flatMap(({ series }) =>
    series.kind === 'exports' ? [] : goodsOf(known, series, { countryId: partnerId }),
  );
  const measures = new Set(
    [...new Map(goods.map((one) => [JSON.stringify(one), one])).values()].flatMap((one) =>
      measuresOn(register, one),
    ),
  );
  const [first, behind] = [firstDay(from), firstDay(monthAfter(to, 1))];
  return [...measures]
    .flatMap((measure) =>
      barsOf(register, measure).flatMap(({ is, from: date }) =>
        is === 'announced' || !HOLDS.has(measure.kind) || date < first || date >= behind
          ? []
          : [
              {
                date,
                measureId: measure.id,
                is,
                kind: measure.kind,
                nameEn: measure.nameEn,
                nameJa: measure.nameJa,
              },
            ],
      ),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
