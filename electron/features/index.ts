import type { Feature } from '@shared/features/names';
import type { AppContext } from '../desk/app-context';
import type { FeatureHandlers, Handlers } from '../desk/handlers';
import type { AddCommands } from '../terminal/run';
import { addBlueprintCommand } from './blueprint/command';
import { handlers as blueprintHandlers } from './blueprint/handlers';
import { addBriefCommand } from './brief/command';
import { addFillFormCommand } from './brief/form/command';
import { handlers as briefHandlers } from './brief/handlers';
import { addPaperHeadCommand } from './brief/head-command';
import { addVerifyBriefCommand } from './brief/verify-command';
import { handlers as chainHandlers } from './chain/handlers';
import { addCheckCommand } from './check/command';
import { handlers as checkHandlers } from './check/handlers';
import { addClaimsCommand } from './claims/command';
import { addCompareCommand } from './compare/command';
import { handlers as compareHandlers } from './compare/handlers';
import { addTableCommand } from './data/command';
import { handlers as dataHandlers } from './data/handlers';
import { addPackCommand } from './data/pack/pack-command';
import { addEditionsCommand } from './editions/command';
import { handlers as editionsHandlers } from './editions/handlers';
import { addExportCommand } from './exporting/command';
import { handlers as exportingHandlers } from './exporting/handlers';
import { addRedactCommand } from './exporting/redacted/command';
import { handlers as figuresHandlers } from './figures/handlers';
import { addProjectCommands } from './files/command';
import { addDemoCommand } from './files/demo-command';
import { handlers as filesHandlers } from './files/handlers';
import { addSchemaCommand } from './files/schema-command';
import { addHistoryCommand } from './history/command';
import { handlers as historyHandlers } from './history/handlers';
import { addImportCommand } from './importing/command';
import { addFormCommand } from './importing/forms/command';
import { handlers as importingHandlers } from './importing/handlers';
import { addMergeCommand } from './merge/command';
import { handlers as mergeHandlers } from './merge/handlers';
import { addMoneyCommand } from './money/command';
import { handlers as moneyHandlers } from './money/handlers';
import { addPricesCommand } from './money/prices-command';
import { addMonteCarloCommand } from './montecarlo/command';
import { handlers as montecarloHandlers } from './montecarlo/handlers';
import { addNeedCommands } from './needs/command';
import { handlers as needsHandlers } from './needs/handlers';
import { handlers as overviewHandlers } from './overview/handlers';
import { addPivotCommand } from './pivot/command';
import { handlers as pivotHandlers } from './pivot/handlers';
import { addProjectsCommands } from './projects/command';
import { handlers as projectsHandlers } from './projects/handlers';
import { addReconcileCommand } from './reconcile/command';
import { handlers as reconcileHandlers } from './reconcile/handlers';
import { addRecoverCommand } from './recovery/command';
import { handlers as recoveryHandlers } from './recovery/handlers';
import { addReplayCommand } from './replays/command';
import { handlers as replaysHandlers } from './replays/handlers';
import { addRiskCommand } from './risk/command';
import { handlers as riskHandlers } from './risk/handlers';
import { addScenarioCommand } from './scenarios/command';
import { handlers as scenariosHandlers } from './scenarios/handlers';
import { addWhatIfCommand } from './scenarios/what-if-command';
import { handlers as searchHandlers } from './search/handlers';
import { handlers as settingsHandlers } from './settings/handlers';
import { addShareCommands } from './shares/command';
import { handlers as sharesHandlers } from './shares/handlers';
import { addSizeCommand } from './size/command';
import { addSolveCommand } from './solve/command';
import { handlers as solveHandlers } from './solve/handlers';
import { addStockCommand } from './stocks/command';
import { handlers as stocksHandlers } from './stocks/handlers';
import { addReleaseCommand } from './stocks/release-command';
import { addStressCommand } from './stress/command';
import { handlers as stressHandlers } from './stress/handlers';
import { addSurviveCommand } from './survive/command';
import { handlers as surviveHandlers } from './survive/handlers';
import { addTradeWatchCommand } from './trade-watch/command';
import { handlers as tradeWatchHandlers } from './trade-watch/handlers';

/** The index of the main process: what answers the messages of every feature, and its commands. Null: it has none. */

const HANDLERS: FeatureHandlers = {
  overview: overviewHandlers,
  shares: sharesHandlers,
  chain: chainHandlers,
  'trade-watch': tradeWatchHandlers,
  reconcile: reconcileHandlers,
  needs: needsHandlers,
  stocks: stocksHandlers,
  figures: figuresHandlers,
  pivot: pivotHandlers,
  data: dataHandlers,
  scenarios: scenariosHandlers,
  compare: compareHandlers,
  stress: stressHandlers,
  survive: surviveHandlers,
  solve: solveHandlers,
  size: null,
  montecarlo: montecarloHandlers,
  risk: riskHandlers,
  projects: projectsHandlers,
  claims: null,
  money: moneyHandlers,
  blueprint: blueprintHandlers,
  replays: replaysHandlers,
  importing: importingHandlers,
  exporting: exportingHandlers,
  brief: briefHandlers,
  editions: editionsHandlers,
  evidence: null,
  history: historyHandlers,
  recovery: recoveryHandlers,
  merge: mergeHandlers,
  files: filesHandlers,
  search: searchHandlers,
  help: null,
  settings: settingsHandlers,
  check: checkHandlers,
};

/** In the order of the help. */
const COMMANDS: { readonly [F in Feature]: readonly AddCommands[] | null } = {
  files: [addProjectCommands, addDemoCommand, addSchemaCommand],
  history: [addHistoryCommand],
  recovery: [addRecoverCommand],
  merge: [addMergeCommand],
  scenarios: [addScenarioCommand, addWhatIfCommand],
  compare: [addCompareCommand],
  importing: [addImportCommand, addFormCommand],
  shares: [addShareCommands],
  needs: [addNeedCommands],
  overview: null,
  chain: null,
  stocks: [addStockCommand, addReleaseCommand],
  figures: null,
  pivot: [addPivotCommand],
  data: [addTableCommand, addPackCommand],
  montecarlo: [addMonteCarloCommand],
  size: [addSizeCommand],
  stress: [addStressCommand],
  claims: [addClaimsCommand],
  projects: [addProjectsCommands],
  solve: [addSolveCommand],
  survive: [addSurviveCommand],
  risk: [addRiskCommand],
  'trade-watch': [addTradeWatchCommand],
  reconcile: [addReconcileCommand],
  replays: [addReplayCommand],
  money: [addMoneyCommand, addPricesCommand],
  blueprint: [addBlueprintCommand],
  exporting: [addExportCommand, addRedactCommand],
  brief: [addBriefCommand, addVerifyBriefCommand, addPaperHeadCommand, addFillFormCommand],
  editions: [addEditionsCommand],
  evidence: null,
  search: null,
  help: null,
  settings: null,
  check: [addCheckCommand],
};

/** One handler a message. */
export function handlersFor(context: AppContext): Handlers {
  return Object.assign({}, ...Object.values(HANDLERS).map((handlers) => handlers?.(context)));
}

/** The commands of every feature, in the order of the help. */
export function allCommands(): readonly AddCommands[] {
  return Object.values(COMMANDS).flatMap((commands) => commands ?? []);
}
