import { dateOfSerial } from '../../../base/day-serial';
import type { Language, Translate } from '../../../base/message';
import { type Formats, formats } from '../../../words/formats';
import { noticeWords } from '../../../words/notice-words';
import type { FigureOrigin, LeftEdit, RoundTrip, RoundTripChange } from './contract';

type Figure = Pick<RoundTripChange, 'label' | 'field' | 'year' | 'unit'>;

/** "Dysprosium (Dy) · Lynas · Share, 2026": what a figure is, as window and command line say it. */
export function figureWords({ label, field, year }: Figure, t: Translate): string {
  const says = field === 'shock' || field === 'window' || SAYS_ITSELF.includes(field);
  const name = says ? label : t('roundTrip.whatOf', { label, what: t(`scenarios.override.${field}`) });
  return year === null ? name : t('roundTrip.whatYear', { what: name, year });
}

/** Whose rows begin with the words for it. */
const SAYS_ITSELF: readonly Figure['field'][] = [
  'totalSupply.tonnes',
  'relief.recycling',
  'relief.substitution',
];

/** A value in the digits that it has; a date as one. The unit stands beside it. */
export function valueWords(value: number | null, { unit }: Pick<Figure, 'unit'>, f: Formats): string {
  if (value === null) return NEVER;
  return unit === 'date' ? f.tableDate(dateOfSerial(value)) : f.exact(value);
}

/** A day that never comes. */
const NEVER = '–';

/** Where the figure of a scenario comes from now. */
export function originWords(origin: FigureOrigin, t: Translate): string {
  return origin.kind === 'parent'
    ? t('roundTrip.origin.parent', { name: origin.name })
    : t(`roundTrip.origin.${origin.kind}`);
}

/** What the workbook is and how far the project has moved on, in sentences. */
export function workbookWords(roundTrip: RoundTrip, t: Translate, language: Language): string[] {
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

/** Whose figure, why an edit of it is not taken, and what was and is in the cell. */
export function leftWords({ label, reason, written, now }: LeftEdit, t: Translate): string {
  const shown = now === '' ? t('roundTrip.leftEmpty') : t('roundTrip.leftNow', { now });
  const was = written !== '' ? t('roundTrip.leftWas', { written, now: shown }) : now === '' ? '' : shown;
  const said = noticeWords(reason, t);
  const sentence = was === '' ? said : t('roundTrip.leftWith', { reason: said, was });
  return label === '' ? sentence : t('roundTrip.leftOf', { label, reason: sentence });
}
