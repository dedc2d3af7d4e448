import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TERMS } from '@shared/features/help/terms';
import { describe, expect, it } from 'vitest';
import { termNamed } from '../../renderer/features/help/term-in-focus';

describe('the term that words name', () => {
  it.each([
    [['Days of cover'], 'cover'],
    [['備蓄日数'], 'cover'],
    [['1日の最大放出量 t（REO換算）'], 'mostOut'],
    [['Floor, % of need'], 'floor'],
    [['生産能力 t/年'], 'capacity'],
    [['Price floor'], 'price'],
    [['Look-through share of China'], 'lookThrough'],
    [['38.4', 'Share 2026'], 'share'],
    [['HHI of world production'], 'hhi'],
    [['集中度'], 'hhi'],
    [['Time to survive (days)'], 'survive'],
    [['ﾐﾊｲﾌﾞﾝ', '未配分'], 'unallocated'],
    [['Recent events', 'Undo'], null],
    [[], null],
  ])('%j: %s', (texts, term) => {
    expect(termNamed(texts)).toBe(term);
  });
});

it.each(Object.entries(TERMS))('the rule of %s stands where its card says', (_id, { section }) => {
  const rules = readFileSync(join(import.meta.dirname, '../../docs/engine.md'), 'utf8');
  expect(rules).toMatch(new RegExp(`^##+ ${section.replace('.', '\\.')}[. ]`, 'm'));
});
