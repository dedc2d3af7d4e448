import type { Message } from '../base/message';
import { fieldWords } from '../model/import-fields';
import { ownWords } from '../model/own-fields';
import { blueprintMessages } from './blueprint/words';
import { formWords } from './brief/form-words';
import { briefPage } from './brief/page-words';
import { verified } from './brief/verified-words';
import { brief } from './brief/words';
import { chain } from './chain/words';
import { checks } from './check/words';
import { claims } from './claims/words';
import { compare } from './compare/words';
import type { Feature } from './contracts';
import { choiceMessages } from './data/choice-words';
import { pack } from './data/pack-words';
import { dataPage } from './data/page-words';
import { dataMessages, tableWords } from './data/words';
import { editions } from './editions/words';
import { evidence } from './evidence/words';
import { exporting } from './exporting/words';
import { workbookChecks } from './exporting/workbook-check-words';
import { workbookFactors } from './exporting/workbook-factor-words';
import { workbookInputs } from './exporting/workbook-input-words';
import { workbookRisk } from './exporting/workbook-risk-words';
import { workbookSampled } from './exporting/workbook-sampled-words';
import { workbookTrade } from './exporting/workbook-trade-words';
import { workbookMessages } from './exporting/workbook-words';
import { figures } from './figures/words';
import { home } from './files/home-words';
import { sample } from './files/sample-words';
import { projectMessages } from './files/words';
import { help } from './help/words';
import { history } from './history/words';
import { declaredWords } from './importing/declared-words';
import { formMessages } from './importing/forms/words';
import { leftOutWords } from './importing/left-out-words';
import { importingNames } from './importing/name-words';
import { importingScreen } from './importing/page-words';
import { importingQuestions } from './importing/question-words';
import { recipeWords } from './importing/recipe-words';
import { importingRefusals } from './importing/refusal-words';
import { roundTripScreen } from './importing/round-trip/page-words';
import { roundTripMessages } from './importing/round-trip/words';
import { valueWords } from './importing/value-words';
import { importing } from './importing/words';
import { merge } from './merge/words';
import { moneyMessages } from './money/words';
import { runs } from './montecarlo/page-words';
import { uncertainty } from './montecarlo/words';
import { needs } from './needs/words';
import { overview } from './overview/words';
import { pivot } from './pivot/words';
import { projects } from './projects/words';
import { reconciling } from './reconcile/words';
import { findingWords } from './recovery/finding-words';
import { recovery } from './recovery/words';
import { replayMessages } from './replays/words';
import { risk } from './risk/words';
import { scenarioRun } from './scenarios/run-words';
import { whatIf } from './scenarios/what-if-words';
import { scenarios } from './scenarios/words';
import { search } from './search/words';
import { settings } from './settings/words';
import { shares } from './shares/words';
import { sizing } from './size/words';
import { solvePage } from './solve/page-words';
import { solving } from './solve/words';
import { stocks } from './stocks/words';
import { stressScreen } from './stress/page-words';
import { stress } from './stress/words';
import { survival } from './survive/words';
import { tradeWatch } from './trade-watch/words';

/** The index of what both sides say: the words of every feature. Null: it has none. */

type Words = Readonly<Record<string, Message>>;

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
