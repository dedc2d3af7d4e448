import { door } from './door';
import { engineMessages } from './engine';
import { changes } from './changes';
import { whatIf } from './what-if';
import { projectMessages } from './project';
import { importing } from './importing';
import { app } from './app';
import { refusals } from './refusals';
import { terms } from './terms';
import { sample } from './sample';

/** All messages of the product, one file a feature, joined here. */
export const allMessages = {
  ...changes,
  ...engineMessages,
  ...projectMessages,
  ...importing,
  ...app,
  ...terms,
  ...refusals,
  ...sample,
  ...whatIf,
  ...door,
} as const;

/** The key of a message: a misspelt one does not compile. */
export type MessageKey = keyof typeof allMessages;

export { LANGUAGES, type Language, type Message } from './message';
export { translator, type Translate } from './translate';
