import type { Message } from '../base/message';
import { fieldWords } from '../model/import-fields';
import { ownWords } from '../model/own-fields';
import { auditCommands } from './audit/command-words';
import { audit } from './audit/words';
import { blueprintCommands } from './blueprint/command-words';
import { blueprintMessages } from './blueprint/words';
import { briefCommands } from './brief/command-words';
import { formWords } from './brief/form-words';
import { briefPage } from './brief/page-words';
import { verified } from './brief/verified-words';
import { brief } from './brief/words';
import { chain } from './chain/words';
import { checkCommands } from './check/command-words';
import { checks } from './check/words';
import { claimsCommands } from './claims/command-words';
import { claims } from './claims/words';
import { compareCommands } from './compare/command-words';
import { compare } from './compare/words';
import { choiceMessages } from './data/choice-words';
import { dataCommands } from './data/command-words';
import { pack } from './data/pack-words';
import { dataPage } from './data/page-words';
import { dataMessages, tableWords } from './data/words';
import { editionsCommands } from './editions/command-words';
import { editions } from './editions/words';
import { evidenceCommandWords } from './evidence/command-words';
import { evidence } from './evidence/words';
import { exerciseCommands } from './exercise/command-words';
import { exercisePage } from './exercise/page-words';
import { exercise } from './exercise/words';
import { exportingCommands } from './exporting/command-words';
import { exporting } from './exporting/words';
import { workbookChecks } from './exporting/workbook-check-words';
import { workbookFactors } from './exporting/workbook-factor-words';
import { workbookInputs } from './exporting/workbook-input-words';
import { workbookRisk } from './exporting/workbook-risk-words';
import { workbookSampled } from './exporting/workbook-sampled-words';
import { workbookTrade } from './exporting/workbook-trade-words';
import { workbookMessages } from './exporting/workbook-words';
import { figures } from './figures/words';
import { begin } from './files/begin-words';
import { filesCommands } from './files/command-words';
import { home } from './files/home-words';
import { sample } from './files/sample-words';
import { projectMessages } from './files/words';
import { help } from './help/words';
import { historyCommands } from './history/command-words';
import { history } from './history/words';
import { importingCommands } from './importing/command-words';
import { declaredWords } from './importing/declared-words';
import { evidenceWords } from './importing/evidence-words';
import { formMessages } from './importing/forms/words';
import { leftOutWords } from './importing/left-out-words';
import { importingNames } from './importing/name-words';
import { importingScreen } from './importing/page-words';
import { importingPaste } from './importing/paste-words';
import { importingQuestions } from './importing/question-words';
import { recipeWords } from './importing/recipe-words';
import { importingRefusals } from './importing/refusal-words';
import { roundTripScreen } from './importing/round-trip/page-words';
import { roundTripMessages } from './importing/round-trip/words';
import { valueWords } from './importing/value-words';
import { importing } from './importing/words';
import { measuresCommands } from './measures/command-words';
import { measures } from './measures/words';
import { mergeCommands } from './merge/command-words';
import { merge } from './merge/words';
import { moneyCommands } from './money/command-words';
import { moneyMessages } from './money/words';
import { montecarloCommands } from './montecarlo/command-words';
import { runs } from './montecarlo/page-words';
import { uncertainty } from './montecarlo/words';
import { months } from './months/words';
import { needsCommands } from './needs/command-words';
import { needs } from './needs/words';
import { openPlanCommands } from './open-plan/command-words';
import { steps } from './overview/step-words';
import { overview } from './overview/words';
import { pivotCommands } from './pivot/command-words';
import { pivot } from './pivot/words';
import { projectsCommands } from './projects/command-words';
import { projects } from './projects/words';
import { reconcileCommands } from './reconcile/command-words';
import { reconciling } from './reconcile/words';
import { recoveryCommands } from './recovery/command-words';
import { findingWords } from './recovery/finding-words';
import { recovery } from './recovery/words';
import { replaysCommands } from './replays/command-words';
import { replayMessages } from './replays/words';
import { returnsCommands } from './returns/command-words';
import { returns } from './returns/words';
import { riskCommands } from './risk/command-words';
import { risk } from './risk/words';
import { scenariosCommands } from './scenarios/command-words';
import { scenarioRun } from './scenarios/run-words';
import { whatIf } from './scenarios/what-if-words';
import { scenarios } from './scenarios/words';
import { search } from './search/words';
import { serveCommandWords } from './serve/command-words';
import { settings } from './settings/words';
import { sharesCommands } from './shares/command-words';
import { shares } from './shares/words';
import { sizeCommands } from './size/command-words';
import { sizing } from './size/words';
import { solveCommands } from './solve/command-words';
import { solvePage } from './solve/page-words';
import { solving } from './solve/words';
import { stocksCommands } from './stocks/command-words';
import { stocks } from './stocks/words';
import { stressCommands } from './stress/command-words';
import { stressScreen } from './stress/page-words';
import { stress } from './stress/words';
import { sureCommands } from './sure/command-words';
import { surePage } from './sure/page-words';
import { sure } from './sure/words';
import { surviveCommands } from './survive/command-words';
import { survival } from './survive/words';
import { tradeWatchCommands } from './trade-watch/command-words';
import { tradeWatch } from './trade-watch/words';
import { tripwiresCommands } from './tripwires/command-words';
import { tripwires } from './tripwires/words';

/**
 * The index of what both sides say. Every feature by its one word, the name of its folders in shared, electron and renderer, of its
 * command and of its messages, with its words; null: it has none. The other indexes are complete over this one, by the type checker.
 */

type Words = Readonly<Record<string, Message>>;

export const WORDS = {
  overview: { ...steps, ...overview },
  shares: { ...sharesCommands, ...shares },
  chain: { ...chain },
  'trade-watch': { ...tradeWatchCommands, ...tradeWatch },
  months: { ...months },
  reconcile: { ...reconcileCommands, ...reconciling },
  measures: { ...measuresCommands, ...measures },
  tripwires: { ...tripwiresCommands, ...tripwires },
  'open-plan': { ...openPlanCommands },
  needs: { ...needsCommands, ...needs },
  stocks: { ...stocksCommands, ...stocks },
  figures: { ...figures },
  pivot: { ...pivotCommands, ...pivot },
  data: { ...dataCommands, ...pack, ...dataPage, ...dataMessages, ...choiceMessages, ...tableWords },
  scenarios: { ...scenariosCommands, ...whatIf, ...scenarioRun, ...scenarios },
  compare: { ...compareCommands, ...compare },
  stress: { ...stressCommands, ...stressScreen, ...stress },
  survive: { ...surviveCommands, ...survival },
  sure: { ...sureCommands, ...surePage, ...sure },
  solve: { ...solveCommands, ...solvePage, ...solving },
  exercise: { ...exerciseCommands, ...exercisePage, ...exercise },
  size: { ...sizeCommands, ...sizing },
  montecarlo: { ...montecarloCommands, ...runs, ...uncertainty },
  risk: { ...riskCommands, ...risk },
  projects: { ...projectsCommands, ...projects },
  claims: { ...claimsCommands, ...claims },
  money: { ...moneyCommands, ...moneyMessages },
  blueprint: { ...blueprintCommands, ...blueprintMessages },
  replays: { ...replaysCommands, ...replayMessages },
  importing: {
    ...importingCommands,
    ...importingScreen,
    ...formMessages,
    ...importingNames,
    ...importingPaste,
    ...importingQuestions,
    ...importingRefusals,
    ...evidenceWords,
    ...recipeWords,
    ...roundTripScreen,
    ...roundTripMessages,
    ...importing,
    ...declaredWords,
    ...leftOutWords,
    ...valueWords,
    ...fieldWords,
    ...ownWords,
  },
  exporting: {
    ...exportingCommands,
    ...exporting,
    ...workbookFactors,
    ...workbookRisk,
    ...workbookTrade,
    ...workbookSampled,
    ...workbookMessages,
    ...workbookInputs,
    ...workbookChecks,
  },
  brief: { ...briefCommands, ...brief, ...briefPage, ...verified, ...formWords },
  editions: { ...editionsCommands, ...editions },
  evidence: { ...evidenceCommandWords, ...evidence },
  serve: { ...serveCommandWords },
  history: { ...historyCommands, ...history },
  audit: { ...auditCommands, ...audit },
  returns: { ...returnsCommands, ...returns },
  recovery: { ...recoveryCommands, ...recovery, ...findingWords },
  merge: { ...mergeCommands, ...merge },
  files: { ...begin, ...filesCommands, ...home, ...sample, ...projectMessages },
  search: { ...search },
  help: { ...help },
  settings: { ...settings },
  check: { ...checkCommands, ...checks },
} as const satisfies Readonly<Record<string, Words | null>>;

export type Feature = keyof typeof WORDS;
