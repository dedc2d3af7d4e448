import type { Stage } from '@shared/base/stage';
import type { PathVerdict } from '@shared/model/supply-path';
import { describe, expect, it } from 'vitest';
import { layoutFlows } from '../../renderer/kit/charts/supply-flows-layout';
import { country } from '../ids';

function path(words: string, percent: number, verdict: PathVerdict) {
  const steps = words.split(' > ').map((word) => {
    const [stage, code = '?'] = word.split(' ');
    return { stage: stage as Stage, countryId: code === '?' ? null : country(code) }; // typed below
  });
  return { steps, percent, verdict };
}

const PATHS = [
  path('mining CHN > separation CHN > magnet JPN', 40, 'counts'),
  path('mining AUS > separation MYS > magnet JPN', 30, 'not'),
  path('mining ? > magnet PHL', 20, 'open'),
];
const SIZE = { width: 900, height: 400 };
const { stages, nodes, ribbons } = layoutFlows(PATHS, 10, 'CHN', SIZE);
const column = (index: number) => nodes.filter((node) => node.column === index);

describe('layoutFlows', () => {
  it('has a column a stage that a path passes, in order, and one for the economy', () => {
    expect(stages).toEqual(['mining', 'separation', 'magnet']);
    expect(new Set(nodes.map((node) => node.column))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('puts the country in question on top, the others by size, what is not known last', () => {
    expect(column(0).map(({ key }) => key)).toEqual(['CHN', 'AUS', '?']);
    expect(column(1).map(({ key, percent }) => [key, percent])).toEqual([
      ['CHN', 40],
      ['MYS', 30],
      ['?', 20],
    ]);
    expect(column(3).map(({ end, percent }) => [end, percent])).toEqual([
      ['counts', 40],
      ['open', 20],
      ['not', 30],
      ['rest', 10],
    ]);
  });

  it('gives every node the height of its share, without overlap and inside of the picture', () => {
    const scale = (column(0)[0]?.height ?? 0) / 40;
    for (const node of nodes) expect(node.height).toBeCloseTo(node.percent * scale, 6);
    for (const index of [0, 1, 2, 3]) {
      const inOrder = column(index);
      inOrder.forEach((node, place) => {
        const before = inOrder[place - 1];
        if (before !== undefined) expect(node.y).toBeGreaterThan(before.y + before.height);
        expect(node.y + node.height).toBeLessThanOrEqual(SIZE.height + 1e-6);
      });
    }
  });

  it('draws each path between every two columns, also past a stage that it says nothing of', () => {
    expect(ribbons.map(({ shapes }) => shapes.length)).toEqual([3, 3, 3]);
    expect(ribbons[0]?.shapes[0]).toMatch(/^M14\.00 0\.00C/);
  });

  it('is empty without paths', () => {
    expect(layoutFlows([], 100, 'CHN', SIZE)).toMatchObject({ stages: [], ribbons: [] });
  });
});
