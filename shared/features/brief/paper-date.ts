import type { Language } from '../../base/message';
import { clockIn, zoneWord } from '../../base/zone-time';
import { formats } from '../../words/formats';

/** Eras that a date of a project can fall in, the newest first. */
const ERAS = [
  { name: '令和', from: '2019-05-01', before: 2018 },
  { name: '平成', from: '1989-01-08', before: 1988 },
  { name: '昭和', from: '1926-12-25', before: 1925 },
] as const;

/** 令和8(2026)年11月26日; 26 November 2026. A date without its day is said without an era, as it may belong to two. */
export function paperDate(iso: string, language: Language): string {
  const said = formats(language).date(iso);
  if (language === 'en' || iso.length < 10) return said;
  const era = ERAS.find(({ from }) => iso.slice(0, 10) >= from);
  if (era === undefined) return said;
  const year = Number(iso.slice(0, 4));
  return said.replace(`${year}年`, `${era.name}${year - era.before}(${year})年`);
}

/**
 * 令和8(2026)年11月26日 17時51分（日本時間）; 26 November 2026, 17:51 (JST).
 * @param iso an instant
 * @param zone the time zone of the project
 */
export function paperInstant(iso: string, language: Language, zone: string): string {
  const there = clockIn(zone, iso);
  const day = paperDate(there.slice(0, 10), language);
  const [hours = '', minutes = ''] = there.slice(11, 16).split(':');
  if (language === 'en') return `${day}, ${hours}:${minutes} (${zoneWord(zone)})`;
  return `${day} ${Number(hours)}時${minutes}分（${zone === 'Asia/Tokyo' ? '日本時間' : zone}）`;
}
