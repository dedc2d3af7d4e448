import type { FigureOrigin, LeftEdit, RoundTrip, RoundTripChange } from '../contract/round-trip';
import { dateOfDay } from '../domain/calendar';
import { type Formats, formats } from './formats';
import type { Language } from './message';
import { noticeText } from './notice-text';
import { type Translate, translator } from './translate';

type Figure = Pick<RoundTripChange, 'label' | 'field' | 'year' | 'unit'>;

/** "Dysprosium (Dy) · Lynas · Share, 2026": what a figure is, as window and command line say it. */
export function figureWords({ label, field, year }: Figure, t: Translate): string {
  const name = SAYS_ITSELF.includes(field)
    ? label
    : t('roundTrip.whatOf', { label, what: t(`scenarios.override.${field}`) });
  return year === null ? name : t('roundTrip.whatYear', { what: name, year });
}

/** Whose rows begin with the words for it. */
const SAYS_ITSELF: readonly Figure['field'][] = [
  'totalSupply.tonnes',
  'relief.recycling',
  'relief.substitution',
];

/** A value in the digits that it has; a date as one. The unit stands beside it. */
export function valueWords(value: number, { unit }: Pick<Figure, 'unit'>, f: Formats): string {
  return unit === 'date' ? f.tableDate(dateOfDay(value - EPOCH)) : f.exact(value);
}

/** Day serial of 1970-01-01 in the 1900 system. */
const EPOCH = 25_569;

/** Where the figure of a scenario comes from now. */
export function originWords(origin: FigureOrigin, t: Translate): string {
  return origin.kind === 'parent'
    ? t('roundTrip.origin.parent', { name: origin.name })
    : t(`roundTrip.origin.${origin.kind}`);
}

/** What the workbook is and how far the project has moved on, in sentences. */
export function workbookWords(roundTrip: RoundTrip, language: Language): string[] {
  const t = translator(language);
  const f = formats(language);
  const { scenarios, exportedAt, headHash, changesSince, form, stocksLeftOut } = roundTrip;
  const names = scenarios.map(({ name, gone }) => (gone ? t('roundTrip.gone', { name }) : name));
  const since =
    changesSince === null
      ? t('roundTrip.since.unknown')
      : changesSince === 0
        ? t('roundTrip.since.none')
        : changesSince === 1
          ? t('roundTrip.since.one')
          : t('roundTrip.since.many', { count: f.whole(changesSince) });
  const head = headHash.slice(0, SHOWN_OF_HEAD);
  return [
    t('roundTrip.of', { scenarios: names.join(t('roundTrip.between')), date: f.instant(exportedAt), head }),
    since,
    ...(form === 'values' ? [t('roundTrip.values')] : []),
    ...(stocksLeftOut.length === 0
      ? []
      : [t('roundTrip.stocksLeftOut', { materials: f.list(stocksLeftOut) })]),
  ];
}

/** As many digits of a hash as tell it apart for a reader. */
const SHOWN_OF_HEAD = 12;

/** Why an edit is not taken, with what was and is in the cell. */
export function leftWords({ reason, written, now }: LeftEdit, language: Language): string {
  const t = translator(language);
  const said = noticeText(reason, language);
  const shown = now === '' ? t('roundTrip.leftEmpty') : t('roundTrip.leftNow', { now });
  if (written !== '') return `${said} (${t('roundTrip.leftWas', { written, now: shown })})`;
  return now === '' ? said : `${said} (${shown})`;
}
