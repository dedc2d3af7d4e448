import type { z } from 'zod';
import type { Message } from '../base/message';
import type { MessageSpec } from '../door/message';
import { fieldWords } from '../model/import-fields';
import { ownWords } from '../model/own-fields';
import { contract as blueprintContract } from './blueprint/contract';
import { blueprintMessages } from './blueprint/words';
import { contract as briefContract } from './brief/contract';
import { formWords } from './brief/form-words';
import { briefPage } from './brief/page-words';
import { verified } from './brief/verified-words';
import { brief } from './brief/words';
import { contract as chainContract } from './chain/contract';
import { chain } from './chain/words';
import { contract as checkContract } from './check/contract';
import { checks } from './check/words';
import { claims } from './claims/words';
import { contract as compareContract } from './compare/contract';
import { compare } from './compare/words';
import { choiceMessages } from './data/choice-words';
import { contract as dataContract } from './data/contract';
import { pack } from './data/pack-words';
import { dataPage } from './data/page-words';
import { dataMessages, tableWords } from './data/words';
import { contract as editionsContract } from './editions/contract';
import { editions } from './editions/words';
import { evidence } from './evidence/words';
import { contract as exportingContract } from './exporting/contract';
import { exporting } from './exporting/words';
import { workbookChecks } from './exporting/workbook-check-words';
import { workbookFactors } from './exporting/workbook-factor-words';
import { workbookInputs } from './exporting/workbook-input-words';
import { workbookRisk } from './exporting/workbook-risk-words';
import { workbookSampled } from './exporting/workbook-sampled-words';
import { workbookTrade } from './exporting/workbook-trade-words';
import { workbookMessages } from './exporting/workbook-words';
import { contract as figuresContract } from './figures/contract';
import { figures } from './figures/words';
import { contract as filesContract } from './files/contract';
import { home } from './files/home-words';
import { sample } from './files/sample-words';
import { projectMessages } from './files/words';
import { help } from './help/words';
import { contract as historyContract } from './history/contract';
import { history } from './history/words';
import { contract as importingContract } from './importing/contract';
import { declaredWords } from './importing/declared-words';
import { contract as formContract } from './importing/forms/contract';
import { formMessages } from './importing/forms/words';
import { leftOutWords } from './importing/left-out-words';
import { importingNames } from './importing/name-words';
import { importingScreen } from './importing/page-words';
import { importingQuestions } from './importing/question-words';
import { recipeWords } from './importing/recipe-words';
import { importingRefusals } from './importing/refusal-words';
import { contract as roundTripContract } from './importing/round-trip/contract';
import { roundTripScreen } from './importing/round-trip/page-words';
import { roundTripMessages } from './importing/round-trip/words';
import { valueWords } from './importing/value-words';
import { importing } from './importing/words';
import { contract as mergeContract } from './merge/contract';
import { merge } from './merge/words';
import { contract as moneyContract } from './money/contract';
import { moneyMessages } from './money/words';
import { contract as montecarloContract } from './montecarlo/contract';
import { runs } from './montecarlo/page-words';
import { uncertainty } from './montecarlo/words';
import type { Feature } from './names';
import { contract as needsContract } from './needs/contract';
import { needs } from './needs/words';
import { contract as overviewContract } from './overview/contract';
import { overview } from './overview/words';
import { contract as pivotContract } from './pivot/contract';
import { pivot } from './pivot/words';
import { contract as projectsContract } from './projects/contract';
import { projects } from './projects/words';
import { contract as reconcileContract } from './reconcile/contract';
import { reconciling } from './reconcile/words';
import { contract as recoveryContract } from './recovery/contract';
import { findingWords } from './recovery/finding-words';
import { recovery } from './recovery/words';
import { contract as replaysContract } from './replays/contract';
import { replayMessages } from './replays/words';
import { contract as riskContract } from './risk/contract';
import { risk } from './risk/words';
import { contract as scenariosContract } from './scenarios/contract';
import { scenarioRun } from './scenarios/run-words';
import { whatIf } from './scenarios/what-if-words';
import { scenarios } from './scenarios/words';
import { contract as searchContract } from './search/contract';
import { search } from './search/words';
import { contract as settingsContract } from './settings/contract';
import { settings } from './settings/words';
import { contract as sharesContract } from './shares/contract';
import { shares } from './shares/words';
import { sizing } from './size/words';
import { contract as solveContract } from './solve/contract';
import { solvePage } from './solve/page-words';
import { solving } from './solve/words';
import { contract as stocksContract } from './stocks/contract';
import { stocks } from './stocks/words';
import { contract as stressContract } from './stress/contract';
import { stressScreen } from './stress/page-words';
import { stress } from './stress/words';
import { contract as surviveContract } from './survive/contract';
import { survival } from './survive/words';
import { contract as tradeWatchContract } from './trade-watch/contract';
import { tradeWatch } from './trade-watch/words';

/** The index of what both sides speak: the words of every feature and its messages through the door. Null: it has none. */

type Words = Readonly<Record<string, Message>>;
type Messages = Readonly<Record<string, MessageSpec<z.ZodType, unknown>>>;

export const WORDS = {
  overview: { ...overview },
  shares: { ...shares },
  chain: { ...chain },
  'trade-watch': { ...tradeWatch },
  reconcile: { ...reconciling },
  needs: { ...needs },
  stocks: { ...stocks },
  figures: { ...figures },
  pivot: { ...pivot },
  data: { ...pack, ...dataPage, ...dataMessages, ...choiceMessages, ...tableWords },
  scenarios: { ...whatIf, ...scenarioRun, ...scenarios },
  compare: { ...compare },
  stress: { ...stressScreen, ...stress },
  survive: { ...survival },
  solve: { ...solvePage, ...solving },
  size: { ...sizing },
  montecarlo: { ...runs, ...uncertainty },
  risk: { ...risk },
  projects: { ...projects },
  claims: { ...claims },
  money: { ...moneyMessages },
  blueprint: { ...blueprintMessages },
  replays: { ...replayMessages },
  importing: {
    ...importingScreen,
    ...formMessages,
    ...importingNames,
    ...importingQuestions,
    ...importingRefusals,
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
    ...exporting,
    ...workbookFactors,
    ...workbookRisk,
    ...workbookTrade,
    ...workbookSampled,
    ...workbookMessages,
    ...workbookInputs,
    ...workbookChecks,
  },
  brief: { ...brief, ...briefPage, ...verified, ...formWords },
  editions: { ...editions },
  evidence: { ...evidence },
  history: { ...history },
  recovery: { ...recovery, ...findingWords },
  merge: { ...merge },
  files: { ...home, ...sample, ...projectMessages },
  search: { ...search },
  help: { ...help },
  settings: { ...settings },
  check: { ...checks },
} as const satisfies { readonly [F in Feature]: Words | null };

export const CONTRACTS = {
  overview: overviewContract,
  shares: sharesContract,
  chain: chainContract,
  'trade-watch': tradeWatchContract,
  reconcile: reconcileContract,
  needs: needsContract,
  stocks: stocksContract,
  figures: figuresContract,
  pivot: pivotContract,
  data: dataContract,
  scenarios: scenariosContract,
  compare: compareContract,
  stress: stressContract,
  survive: surviveContract,
  solve: solveContract,
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
  history: historyContract,
  recovery: recoveryContract,
  merge: mergeContract,
  files: filesContract,
  search: searchContract,
  help: null,
  settings: settingsContract,
  check: checkContract,
} as const satisfies { readonly [F in Feature]: Messages | null };
