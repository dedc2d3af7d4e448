import { isoDate } from '@shared/base/calendar';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { describe, expect, it } from 'vitest';
import { selectedScenario, treeLines } from '../../renderer/features/scenarios/scenario-tree';

const summary = (id: string, start: string | null, changes: number): ScenarioSummary => ({
  id,
  name: id,
  nameJa: null,
  parentId: null,
  note: null,
  changes,
  children: 0,
  start: start === null ? null : isoDate(start),
});
const lines = treeLines([
  summary('replay', '2010-09-21', 1),
  summary('base', '2026-04-01', 0),
  summary('ban', '2026-04-01', 1),
  summary('broken', null, 1),
]);

describe('the scenario that the page shows', () => {
  it('is the chosen one', () => {
    expect(selectedScenario(lines, 'replay')?.id).toBe('replay');
  });

  it('is without a choice the newest that changes something', () => {
    expect(selectedScenario(lines, null)?.id).toBe('ban');
    expect(selectedScenario(lines.slice(0, 2), null)?.id).toBe('base');
    expect(selectedScenario(lines.slice(3), 'gone')?.id).toBe('broken');
    expect(selectedScenario([], null)).toBeUndefined();
  });
});
