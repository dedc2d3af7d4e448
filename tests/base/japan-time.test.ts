import { clockInJapan } from '@shared/base/japan-time';
import { expect, it } from 'vitest';

it('a clock in Japan has no offset of its own', () => {
  expect(clockInJapan('2026-04-02T09:30:12Z')).toBe('2026-04-02T18:30:12.000');
});
