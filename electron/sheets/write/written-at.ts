import { clockInJapan } from '@shared/base/japan-time';
import type { WorkbookBuilder } from './workbook-builder';

/** When a workbook was written: 2026-04-02 09:30 UTC; in Japanese by the time of Japan, 2026年4月2日 18:30（日本時間）. */
export function writtenAt(iso: string, { f, language }: Pick<WorkbookBuilder, 'f' | 'language'>): string {
  const minutes = (text: string) => text.slice(11, 16);
  if (language === 'en') return `${f.tableDate(iso)} ${minutes(iso)} UTC`;
  const there = clockInJapan(iso);
  return `${f.tableDate(there)} ${minutes(there)}（日本時間）`;
}
