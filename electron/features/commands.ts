import type { Feature } from '@shared/features';
import type { Declared } from '../terminal/declared';
import { auditCommand } from './audit/command';
import { blueprintCommand } from './blueprint/command';
import { briefCommand } from './brief/command';
import { fillFormCommand } from './brief/form/command';
import { paperHeadCommand } from './brief/head-command';
import { verifyBriefCommand } from './brief/verify-command';
import { checkCommand } from './check/command';
import { claimsCommand } from './claims/command';
import { compareCommand } from './compare/command';
import { tableCommand } from './data/command';
import { packCommand } from './data/pack/pack-command';
import { editionsCommand } from './editions/command';
import { evidenceCommand } from './evidence/command';
import { exerciseCommand } from './exercise/command';
import { exportCommand } from './exporting/command';
import { redactCommand } from './exporting/redacted/command';
import { fileCommands } from './files/command';
import { demoCommand } from './files/demo-command';
import { schemaCommand } from './files/schema-command';
import { historyCommand } from './history/command';
import { importCommand } from './importing/command';
import { formCommand } from './importing/forms/command';
import { measureAddCommand } from './measures/add-command';
import { codeCommand } from './measures/code-command';
import { measuresCommand } from './measures/command';
import {
  measureScenarioCommand,
  measuresBringCommand,
  measuresFromEventsCommand,
} from './measures/shock-command';
import { mergeCommand } from './merge/command';
import { moneyCommand } from './money/command';
import { pricesCommand } from './money/prices-command';
import { monteCarloCommand } from './montecarlo/command';
import { fillNeedsCommand, needsCommand, setNeedCommand } from './needs/command';
import { openCommand } from './open-plan/command';
import { pivotCommand } from './pivot/command';
import { projectsCommand, setSlipCommand } from './projects/command';
import { reconcileCommand } from './reconcile/command';
import { recoverCommand } from './recovery/command';
import { replayCommand } from './replays/command';
import { returnCommand, verifyReturnCommand } from './returns/command';
import { riskCommand } from './risk/command';
import { scenarioCommand } from './scenarios/command';
import { whatIfCommand } from './scenarios/what-if-command';
import { serveCommand } from './serve/command';
import { setShareCommand, sharesCommand } from './shares/command';
import { sizeCommand } from './size/command';
import { solveCommand } from './solve/command';
import { setStockCommand } from './stocks/command';
import { setReleaseCommand } from './stocks/release-command';
import { stressCommand } from './stress/command';
import { sureCommand } from './sure/command';
import { setRecoveryCommand, surviveCommand } from './survive/command';
import { tradeWatchCommand } from './trade-watch/command';
import { watchCommand } from './tripwires/command';

/** The index of the command line: the commands of the features that have one. */

/** In the order of the help. */
const COMMANDS: { readonly [F in Feature]?: readonly Declared[] } = {
  files: [...fileCommands, demoCommand, schemaCommand],
  history: [historyCommand],
  audit: [auditCommand],
  recovery: [recoverCommand],
  merge: [mergeCommand],
  scenarios: [scenarioCommand, whatIfCommand],
  compare: [compareCommand],
  importing: [importCommand, formCommand],
  shares: [sharesCommand, setShareCommand],
  needs: [needsCommand, setNeedCommand, fillNeedsCommand],
  stocks: [setStockCommand, setReleaseCommand],
  pivot: [pivotCommand],
  data: [tableCommand, packCommand],
  montecarlo: [monteCarloCommand],
  sure: [sureCommand],
  size: [sizeCommand],
  stress: [stressCommand],
  claims: [claimsCommand],
  projects: [projectsCommand, setSlipCommand],
  solve: [solveCommand],
  exercise: [exerciseCommand],
  survive: [surviveCommand, setRecoveryCommand],
  risk: [riskCommand],
  'trade-watch': [tradeWatchCommand],
  measures: [
    measuresCommand,
    codeCommand,
    measureAddCommand,
    measureScenarioCommand,
    measuresBringCommand,
    measuresFromEventsCommand,
  ],
  tripwires: [watchCommand],
  'open-plan': [openCommand],
  evidence: [evidenceCommand],
  serve: [serveCommand],
  reconcile: [reconcileCommand],
  replays: [replayCommand],
  money: [moneyCommand, pricesCommand],
  blueprint: [blueprintCommand],
  exporting: [exportCommand, redactCommand],
  brief: [briefCommand, verifyBriefCommand, paperHeadCommand, fillFormCommand],
  returns: [returnCommand, verifyReturnCommand],
  editions: [editionsCommand],
  check: [checkCommand],
};

/** The commands of every feature, in the order of the help. */
export function allCommands(): readonly Declared[] {
  return Object.values(COMMANDS).flat();
}
