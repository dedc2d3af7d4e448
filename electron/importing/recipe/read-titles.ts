import { foldText, isBlank } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import { readDay } from '@shared/base/read-date';
import type { RawRow } from '@shared/base/sheet-cell';
import type { Stage } from '@shared/base/stage';
import { readYear, yearsOfTitle } from '@shared/base/years';
import type { MassUnit } from '@shared/model/mapping';
import { findUnit } from '../values/find-unit';
import { matchHeaderWords } from '../values/header-words';
import { saysPartOfYear, saysWholeYear } from '../values/part-of-year';
import { readBasis } from '../values/read-unit';
import { findStage } from '../values/stage-names';
import { findCountry, type Vocabulary } from '../values/vocabulary';

/** The first stage that a text names. */
export function stageOf(texts: readonly string[]): Stage | null {
  return texts.map(findStage).find((stage) => stage !== null) ?? null;
}

/** "対象国：日本", "Importer: Japan" above the table. */
export function economyOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  for (const title of titles) {
    for (const [, label = '', value = ''] of foldText(title).matchAll(/(\S+)\s*:\s*(\S+)/g)) {
      const country = matchHeaderWords(label).has('economy') ? findCountry(vocabulary, value) : null;
      if (country !== null && vocabulary.economies.has(country)) return country;
    }
  }
  return null;
}

/** The one country that titles name in a part of their own: "Germany", "Foreign trade: Germany, years". */
export function countryOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  const found = new Set(
    titles.flatMap((title) =>
      title
        .split(/[,;:、，：；()（）]/)
        .flatMap((part) => (part.trim().length < 2 ? [] : (findCountry(vocabulary, part.trim()) ?? []))),
    ),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The year that the texts agree on; null where they speak of a part of one. */
export function yearOf(titles: readonly string[]): number | null {
  if (titles.some(saysPartOfYear)) return null;
  // A day alone, and a month alone or in brackets at the end, is that of the figures or of their issue: it gives no year.
  const years = new Set(
    titles
      .filter((title) => !isMonthAlone(title) && !isDayAlone(title))
      .flatMap((title) => yearsOfTitle(title).slice(0, saysWholeYear(title) ? 1 : undefined)),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function isMonthAlone(title: string): boolean {
  return /(?:^|[(])\s*(?:\d{4}|(?:令和|平成|r|h)\s*\d{1,2})\s*年\s*\d{1,2}\s*月\s*[)]?\s*$/.test(
    foldText(title),
  );
}

/** A day and nothing else above a table, "Friday 14 March 2031": prices of a day are no figures of its year. */
function isDayAlone(title: string): boolean {
  const bare = foldText(title).replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /, '');
  const { kind } = readDay(bare);
  return (kind === 'day' || kind === 'either') && /\d{4}/.test(bare);
}

/** The year that a sheet of a workbook is named for (2028, FY2028, 令和6年度); R6 and H2 number revisions and sheets as well. */
export function yearOfSheet(sheet: string): number | null {
  const reading = readYear(/\d{4}|年|fy/i.test(sheet) ? sheet : null);
  return reading.kind === 'year' ? reading.year : null;
}

/** "単位：トン（酸化物換算）", "Unit: t REO", or a unit in brackets behind a column name; null also for one that is not read. */
export function unitOf(texts: readonly string[]): MassUnit | null {
  const filled = texts.filter((text) => !isBlank(text));
  for (const [index, own] of filled.entries()) {
    // 単位： in a cell of its own speaks of the cell behind it.
    const isAlone = /^(?:単位|单位|단위|units?)\s*[:=]?$/.test(foldText(own));
    const reading = findUnit(isAlone ? `${own} ${filled[index + 1] ?? ''}` : own);
    // A ton alone is metric, short or long: it is asked for where the quantities are read.
    if (reading.kind === 'mass') return reading.ton === true ? null : reading.unit;
    if (reading.kind === 'unknown') return null;
  }
  return null;
}

/** The mass basis that the texts agree on. */
export function basisOf(titles: readonly string[]): MassBasis | null {
  const found = new Set(titles.map(readBasis).filter((basis) => basis !== null));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** What columns of words say the same in every filled row of the data, totals included. */
export function constantTexts(data: readonly RawRow[]): string[] {
  const width = Math.max(0, ...data.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const texts = new Set(
      data.flatMap(({ cells }) => (isBlank(cells[index]?.text ?? '') ? [] : [cells[index]?.text])),
    );
    const [only = ''] = texts;
    return texts.size === 1 && data.length > 1 && /\p{L}{3}/u.test(only) ? only : '';
  }).filter((text) => text !== '');
}
