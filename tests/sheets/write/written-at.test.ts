import { formats } from '@shared/words/formats';
import { expect, it } from 'vitest';
import { writtenAt } from '../../../electron/sheets/write/written-at';

it.each([
  ['en', '2026-04-02T09:30:12Z', '2026-04-02 09:30 UTC'],
  ['ja', '2026-04-02T09:30:12Z', '2026年4月2日 18:30（日本時間）'],
  ['ja', '2026-12-31T15:00:00Z', '2027年1月1日 00:00（日本時間）'],
] as const)('a workbook in %s that was made at %s says %s', (language, iso, said) => {
  expect(writtenAt(iso, { f: formats(language), language })).toBe(said);
});
