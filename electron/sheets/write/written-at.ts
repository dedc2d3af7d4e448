import { clockIn } from '@shared/base/zone-time';
import { SAID_BEFORE } from '@shared/model/project-settings';
import type { WorkbookBuilder } from './workbook-builder';

/**
 * When a workbook was written: 2026-04-02 09:30 UTC; in Japanese by the time of the project, 2026年4月2日 18:30（日本時間）.
 * @param zone the time zone of the project
 */
export function writtenAt(
  iso: string,
  { f, language }: Pick<WorkbookBuilder, 'f' | 'language'>,
  zone: string = SAID_BEFORE.timeZone,
): string {
  const minutes = (text: string) => text.slice(11, 16);
  if (language === 'en') return `${f.tableDate(iso)} ${minutes(iso)} UTC`;
  const there = clockIn(zone, iso);
  const time = zone === SAID_BEFORE.timeZone ? '日本時間' : zone;
  return `${f.tableDate(there)} ${minutes(there)}（${time}）`;
}
