import type { CheckedInputOf, MessageName, OutputOf } from '@shared/contract';
import type { AppContext } from '../app-context';
import { blueprintHandlers } from './blueprint';
import { chainHandlers } from './chain';
import { checksHandlers } from './checks';
import { exportingHandlers } from './exporting';
import { importingHandlers } from './importing';
import { moneyHandlers } from './money';
import { needHandlers } from './needs';
import { overviewHandlers } from './overview';
import { projectHandlers } from './project';
import { replayHandlers } from './replays';
import { riskHandlers } from './risk';
import { roundTripHandlers } from './round-trip';
import { scenarioHandlers } from './scenarios';
import { shareHandlers } from './shares';
import { solvingHandlers } from './solving';
import { stockHandlers } from './stocks';
import { stressHandlers } from './stress';
import { survivalHandlers } from './survival';
import { uncertaintyHandlers } from './uncertainty';

/** One handler a message; a message without one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (input: CheckedInputOf<Name>) => Promise<OutputOf<Name>>;
};

/** Joins the short maps of the features. */
export function handlersFor(context: AppContext): Handlers {
  return {
    ...projectHandlers(context),
    ...shareHandlers(context),
    ...stockHandlers(context),
    ...needHandlers(context),
    ...scenarioHandlers(context),
    ...importingHandlers(context),
    ...exportingHandlers(context),
    ...roundTripHandlers(context),
    ...overviewHandlers(context),
    ...riskHandlers(context),
    ...chainHandlers(context),
    ...checksHandlers(context),
    ...uncertaintyHandlers(context),
    ...stressHandlers(context),
    ...survivalHandlers(context),
    ...replayHandlers(context),
    ...moneyHandlers(context),
    ...blueprintHandlers(context),
    ...solvingHandlers(context),
  };
}
