import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shocks } from '@shared/model/shock';
import type { SaveScenario } from '../../electron/plan/save-scenario';

/** A new scenario that says nothing of its own. */
export const AS_PARENT: SaveScenario = {
  scenarioId: null,
  name: 'New',
  parentId: 'base-2026',
  note: null,
  window: { economyId: null, stage: null, start: null, days: null },
  shocks: [],
};

/** China bans dysprosium for Japan for ninety days. */
export const BAN: Shocks['ban'] = {
  kind: 'ban',
  id: 'ban-1',
  label: 'Ban on Dy',
  imposedBy: 'CHN' as CountryId,
  materials: ['Dy' as MaterialId],
  stages: [],
  destinations: ['JPN' as CountryId],
  start: isoDate('2026-04-01'),
  end: isoDate('2026-06-30'),
  recoveryDays: 0,
};

/** The same under licences: a quarter approved, the rest lost. */
export const LICENCE: Shocks['licence'] = {
  ...BAN,
  kind: 'licence',
  id: 'licence-1',
  label: 'Licences on Dy',
  approvedPercent: 25,
  delayDays: 10,
  queuedPercent: 0,
  releaseStart: null,
  releaseDays: 0,
};
