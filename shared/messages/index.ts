import { app } from './app';
import { backwards } from './backwards';
import { blueprintMessages } from './blueprint';
import { chain } from './chain';
import { changes } from './changes';
import { charts } from './charts';
import { checks } from './checks';
import { claims } from './claims';
import { cli } from './cli';
import { door } from './door';
import { engineMessages } from './engine';
import { exporting } from './exporting';
import { home } from './home';
import { importing } from './importing';
import { importingQuestions } from './importing-questions';
import { importingRefusals } from './importing-refusals';
import { importingScreen } from './importing-screen';
import { moneyMessages } from './money';
import { needs } from './needs';
import { overview } from './overview';
import { projectMessages } from './project';
import { record } from './record';
import { refusals } from './refusals';
import { replayMessages } from './replays';
import { risk } from './risk';
import { roundTripMessages } from './round-trip';
import { roundTripScreen } from './round-trip-screen';
import { runs } from './runs';
import { sample } from './sample';
import { scenarios } from './scenarios';
import { shares } from './shares';
import { solving } from './solving';
import { stocks } from './stocks';
import { stress } from './stress';
import { stressScreen } from './stress-screen';
import { survival } from './survival';
import { terms } from './terms';
import { uncertainty } from './uncertainty';
import { whatIf } from './what-if';
import { workbookMessages } from './workbook';
import { workbookFactors } from './workbook-factors';
import { workbookRisk } from './workbook-risk';
import { workbookSampled } from './workbook-sampled';

/** All messages of the product, one file a feature, joined here. */
export const allMessages = {
  ...changes,
  ...engineMessages,
  ...projectMessages,
  ...importing,
  ...app,
  ...terms,
  ...overview,
  ...record,
  ...home,
  ...shares,
  ...stocks,
  ...needs,
  ...refusals,
  ...sample,
  ...whatIf,
  ...uncertainty,
  ...solving,
  ...backwards,
  ...stress,
  ...stressScreen,
  ...survival,
  ...claims,
  ...door,
  ...workbookMessages,
  ...workbookFactors,
  ...workbookRisk,
  ...workbookSampled,
  ...charts,
  ...exporting,
  ...importingQuestions,
  ...importingRefusals,
  ...importingScreen,
  ...roundTripMessages,
  ...roundTripScreen,
  ...scenarios,
  ...runs,
  ...risk,
  ...replayMessages,
  ...moneyMessages,
  ...blueprintMessages,
  ...chain,
  ...checks,
  ...cli,
} as const;

/** The key of a message: a misspelt one does not compile. */
export type MessageKey = keyof typeof allMessages;

export { LANGUAGES, type Language, type Message } from './message';
export { type Translate, translator } from './translate';
