import { expect, it } from 'vitest';
import { foundNoGraphics, noGraphics } from '../../electron/shell/graphics-memory';

const FOUND = new Date('2026-04-01T09:00:00Z');
const left = noGraphics('1.2.3', FOUND);

it.each([
  ['at once', left, '1.2.3', '2026-04-01T09:00:01Z', true],
  ['within a week', left, '1.2.3', '2026-04-08T08:59:59Z', true],
  ['after a week', left, '1.2.3', '2026-04-08T09:00:00Z', false],
  ['by a clock that was set back', left, '1.2.3', '2026-03-31T09:00:00Z', false],
  ['of another version', left, '1.2.4', '2026-04-01T09:00:01Z', false],
  ['of nothing', null, '1.2.3', '2026-04-01T09:00:01Z', false],
  ['of what is no JSON', '{', '1.2.3', '2026-04-01T09:00:01Z', false],
  ['of another text', '[]', '1.2.3', '2026-04-01T09:00:01Z', false],
  ['of no day', '{"version":"1.2.3","at":"soon"}', '1.2.3', '2026-04-01T09:00:01Z', false],
])('a start need not look for graphics hardware %s: %s, %s, %s', (_name, said, version, now, holds) => {
  expect(foundNoGraphics(said, version, new Date(now))).toBe(holds);
});
