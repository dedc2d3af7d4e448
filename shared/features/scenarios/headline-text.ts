import type { Translate } from '../../base/message';
import type { Names } from '../../model/catalogue';
import { type Headline, headlineOf, type Weighed } from '../../model/headline';
import { type LineTotals, lineTotals } from '../../model/line-clock';
import { fittingMass } from '../../words/fitting-figure';
import type { Formats } from '../../words/formats';

/** The run in one line: which line stops first, how many do and until when, what else is short, and the output at stake. */
export function headlineText(run: Weighed, t: Translate, f: Formats, names: Names): string {
  const headline = headlineOf(run);
  const { first } = headline;
  const said = [
    first === null
      ? t('scenarios.headline.none')
      : t('scenarios.headline.first', {
          date: f.tableDate(first.moment.date),
          whose: firstText(headline, names, t) ?? '',
        }),
    linesText(lineTotals(run.lines), t, f),
    alsoShortText(headline, t, f, names),
    atStakeText(headline, t, f),
  ];
  return said.flatMap((text) => text ?? []).join(t('scenarios.headline.and'));
}

/** "14 of 17 lines reduced, 8 of them stand, 1,012.3 line-days lost, all back on 2026-10-23"; null where none is. */
function linesText(totals: LineTotals, t: Translate, f: Formats): string | null {
  const { stopping, standing, lines, lostDays, allBack, notBack } = totals;
  if (stopping === 0) return null;
  const back =
    allBack === null
      ? t('scenarios.headline.notBack', { count: notBack })
      : t('scenarios.headline.back', { date: f.tableDate(allBack.date) });
  return t('scenarios.headline.lines', { stopping, standing, lines, days: f.figure(lostDays), back });
}

/** Power steering and 2 more · Terbium; null where nothing is short. */
export function firstText({ first, others }: Headline, names: Names, t: Translate): string | null {
  if (first === null) return null;
  const { materialId, useId } = first;
  const material = names.material(materialId);
  if (useId === null) return material;
  const line = names.use(useId);
  const use = others === 0 ? line : t('scenarios.andOthers', { line, count: others });
  return t('scenarios.whose', { use, material });
}

/** "also short: lutetium 0.3 t REO, below the weight …"; null where nothing too light to rule is short. */
export function alsoShortText(
  { alsoShort }: Headline,
  t: Translate,
  f: Formats,
  names: Names,
): string | null {
  if (alsoShort.length === 0) return null;
  const materials = alsoShort.map(
    ({ materialId, tonnes }) => `${names.material(materialId)} ${fittingMass(tonnes, f)}`,
  );
  return t('scenarios.alsoShort', { materials: f.list(materials) });
}

/** "output at stake 33.9 bn yen"; null where no value is known, or nothing is lost. */
export function atStakeText({ lostValue }: Headline, t: Translate, f: Formats): string | null {
  return lostValue === null || lostValue === 0 ? null : t('scenarios.atStake', { value: f.money(lostValue) });
}
