import { isoDate } from '@shared/base/calendar';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { expect, it } from 'vitest';
import { askedScenario } from '../../renderer/features/solve/asked-scenario';

const scenario = (id: string, start: string, changes: number): ScenarioSummary => ({
  id,
  name: id,
  nameJa: null,
  parentId: null,
  note: null,
  children: 0,
  changes,
  start: isoDate(start),
});
const PAST = scenario('past', '2010-09-21', 0);
const BAN = scenario('ban', '2026-04-01', 1);
const BASE = scenario('base', '2026-04-01', 0);

it.each<[string, ScenarioSummary[], string | null, string | null]>([
  ['the chosen one', [PAST, BAN, BASE], 'past', 'past'],
  ['of the newest, the one that changes nothing', [PAST, BAN, BASE], null, 'base'],
  ['the newest, where each changes something', [PAST, BAN], null, 'ban'],
  ['of the newest where the chosen one is gone', [PAST, BAN, BASE], 'gone', 'base'],
  ['none where there is none', [], 'past', null],
])('a question is put to %s', (_what, scenarios, chosen, expected) => {
  expect(askedScenario(scenarios, chosen)?.id ?? null).toBe(expected);
});
