import { survivalRows } from '@shared/features/survive/survival-report';
import type { StressNode } from '@shared/model/stress';
import type { MaterialSurvival, SurvivalResult } from '@shared/model/survival';
import { describe, expect, it } from 'vitest';

const country = (id: string): StressNode => ({ kind: 'country', countryId: id as never }); // typed here

/** How long it lasts, and the gap. */
function sent(materialId: string, survives: number | null, gap: number | null): MaterialSurvival {
  const known = gap === null ? null : (survives ?? 0) + gap;
  return {
    materialId: materialId as never, // typed here
    survives,
    recovers: known,
    recoversBy: known === null ? null : 'declared',
    gap,
    netDrain: 1,
    stockToClose: gap,
  };
}

function ranked(...nodes: [string, ...MaterialSurvival[]][]): string[] {
  const result: SurvivalResult = {
    days: 365,
    nodes: nodes.map(([id, ...materials]) => ({
      node: country(id),
      survives: null,
      binding: [],
      recovers: null,
      gap: null,
      materials,
    })),
  };
  return survivalRows(result).map(
    ({ node, materialId }) => `${node.kind === 'country' ? node.countryId : ''} ${materialId}`,
  );
}

describe('the order of the nodes', () => {
  it('is by gap over all materials, and then by who lasts shortest', () => {
    expect(
      ranked(
        ['AUS', sent('Dy', 80, 10), sent('Tb', 20, 10)],
        ['CHN', sent('Dy', 30, 60), sent('Tb', null, 0), sent('Lu', 90, 0)],
      ),
    ).toEqual(['CHN Dy', 'AUS Tb', 'AUS Dy', 'CHN Lu', 'CHN Tb']);
  });

  it('puts a gap that is not known after each that is, and before none', () => {
    expect(ranked(['AUS', sent('Dy', 5, 0), sent('Tb', null, null)], ['CHN', sent('Dy', 9, 1)])).toEqual([
      'CHN Dy',
      'AUS Tb',
      'AUS Dy',
    ]);
  });

  it('keeps the order of the result among equals', () => {
    expect(ranked(['FRA', sent('Dy', 5, 4)], ['AUS', sent('Dy', 5, 4)])).toEqual(['FRA Dy', 'AUS Dy']);
  });
});
