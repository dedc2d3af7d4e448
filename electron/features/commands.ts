import type { Feature } from '@shared/features/contracts';
import type { AddCommands } from '../terminal/run';
import { addBlueprintCommand } from './blueprint/command';
import { addBriefCommand } from './brief/command';
import { addFillFormCommand } from './brief/form/command';
import { addLetterheadCommand } from './brief/head-command';
import { addVerifyBriefCommand } from './brief/verify-command';
import { addCheckCommand } from './check/command';
import { addClaimsCommand } from './claims/command';
import { addCompareCommand } from './compare/command';
import { addTableCommand } from './data/command';
import { addPackCommand } from './data/pack/pack-command';
import { addEditionsCommand } from './editions/command';
import { addExportCommand } from './exporting/command';
import { addRedactCommand } from './exporting/redacted/command';
import { addProjectCommands } from './files/command';
import { addDemoCommand } from './files/demo-command';
import { addSchemaCommand } from './files/schema-command';
import { addHistoryCommand } from './history/command';
import { addImportCommand } from './importing/command';
import { addFormCommand } from './importing/forms/command';
import { addMergeCommand } from './merge/command';
import { addMoneyCommand } from './money/command';
import { addPricesCommand } from './money/prices-command';
import { addMonteCarloCommand } from './montecarlo/command';
import { addNeedCommands } from './needs/command';
import { addPivotCommand } from './pivot/command';
import { addProjectsCommands } from './projects/command';
import { addReconcileCommand } from './reconcile/command';
import { addRecoverCommand } from './recovery/command';
import { addReplayCommand } from './replays/command';
import { addRiskCommand } from './risk/command';
import { addScenarioCommand } from './scenarios/command';
import { addWhatIfCommand } from './scenarios/what-if-command';
import { addShareCommands } from './shares/command';
import { addSizeCommand } from './size/command';
import { addSolveCommand } from './solve/command';
import { addStockCommand } from './stocks/command';
import { addReleaseCommand } from './stocks/release-command';
import { addStressCommand } from './stress/command';
import { addSurviveCommand } from './survive/command';
import { addTradeWatchCommand } from './trade-watch/command';

/** The index of the command line: the commands of the features that have one. */

/** In the order of the help. */
const COMMANDS: { readonly [F in Feature]?: readonly AddCommands[] } = {
  files: [addProjectCommands, addDemoCommand, addSchemaCommand],
  history: [addHistoryCommand],
  recovery: [addRecoverCommand],
  merge: [addMergeCommand],
  scenarios: [addScenarioCommand, addWhatIfCommand],
  compare: [addCompareCommand],
  importing: [addImportCommand, addFormCommand],
  shares: [addShareCommands],
  needs: [addNeedCommands],
  stocks: [addStockCommand, addReleaseCommand],
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
  brief: [addBriefCommand, addVerifyBriefCommand, addLetterheadCommand, addFillFormCommand],
  editions: [addEditionsCommand],
  check: [addCheckCommand],
};

/** The commands of every feature, in the order of the help. */
export function allCommands(): readonly AddCommands[] {
  return Object.values(COMMANDS).flat();
}
