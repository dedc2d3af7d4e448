import type { z } from 'zod';
import type { MessageSpec } from '../ipc/message';
import { contract as auditContract } from './audit/contract';
import { contract as blueprintContract } from './blueprint/contract';
import { contract as briefContract } from './brief/contract';
import { contract as chainContract } from './chain/contract';
import { contract as checkContract } from './check/contract';
import { contract as compareContract } from './compare/contract';
import { contract as dataContract } from './data/contract';
import { contract as editionsContract } from './editions/contract';
import { contract as exerciseContract } from './exercise/contract';
import { contract as exportingContract } from './exporting/contract';
import { contract as figuresContract } from './figures/contract';
import { contract as filesContract } from './files/contract';
import { contract as historyContract } from './history/contract';
import { contract as importingContract } from './importing/contract';
import { contract as formContract } from './importing/forms/contract';
import { contract as roundTripContract } from './importing/round-trip/contract';
import type { Feature } from './index';
import { contract as measuresContract } from './measures/contract';
import { contract as mergeContract } from './merge/contract';
import { contract as moneyContract } from './money/contract';
import { contract as montecarloContract } from './montecarlo/contract';
import { contract as monthsContract } from './months/contract';
import { contract as needsContract } from './needs/contract';
import { contract as openPlanContract } from './open-plan/contract';
import { contract as overviewContract } from './overview/contract';
import { contract as pivotContract } from './pivot/contract';
import { contract as projectsContract } from './projects/contract';
import { contract as reconcileContract } from './reconcile/contract';
import { contract as recoveryContract } from './recovery/contract';
import { contract as replaysContract } from './replays/contract';
import { contract as returnsContract } from './returns/contract';
import { contract as riskContract } from './risk/contract';
import { contract as scenariosContract } from './scenarios/contract';
import { contract as searchContract } from './search/contract';
import { contract as settingsContract } from './settings/contract';
import { contract as sharesContract } from './shares/contract';
import { contract as solveContract } from './solve/contract';
import { contract as stocksContract } from './stocks/contract';
import { contract as stressContract } from './stress/contract';
import { contract as sureContract } from './sure/contract';
import { contract as surviveContract } from './survive/contract';
import { contract as tradeWatchContract } from './trade-watch/contract';
import { contract as tripwiresContract } from './tripwires/contract';

/** What each feature asks over IPC; null where it asks nothing. */
export const CONTRACTS = {
  overview: overviewContract,
  shares: sharesContract,
  chain: chainContract,
  'trade-watch': tradeWatchContract,
  months: monthsContract,
  reconcile: reconcileContract,
  measures: measuresContract,
  tripwires: tripwiresContract,
  'open-plan': openPlanContract,
  needs: needsContract,
  stocks: stocksContract,
  figures: figuresContract,
  pivot: pivotContract,
  data: dataContract,
  scenarios: scenariosContract,
  compare: compareContract,
  stress: stressContract,
  survive: surviveContract,
  sure: sureContract,
  solve: solveContract,
  exercise: exerciseContract,
  size: null,
  montecarlo: montecarloContract,
  risk: riskContract,
  projects: projectsContract,
  claims: null,
  money: moneyContract,
  blueprint: blueprintContract,
  replays: replaysContract,
  importing: { ...importingContract, ...roundTripContract, ...formContract },
  exporting: exportingContract,
  brief: briefContract,
  editions: editionsContract,
  evidence: null,
  serve: null,
  history: historyContract,
  audit: auditContract,
  returns: returnsContract,
  recovery: recoveryContract,
  merge: mergeContract,
  files: filesContract,
  search: searchContract,
  help: null,
  settings: settingsContract,
  check: checkContract,
} as const satisfies {
  readonly [F in Feature]: Readonly<Record<string, MessageSpec<z.ZodType, unknown>>> | null;
};
