import { engineMessages } from './engine';
import { changes } from './changes';
import { refusals } from './refusals';
import { sample } from './sample';

/** All messages of the product, one file a feature, joined here. */
export const allMessages = {
  ...changes,
  ...engineMessages,
  ...refusals,
  ...sample,
} as const;

/** The key of a message: a misspelt one does not compile. */
export type MessageKey = keyof typeof allMessages;

export { LANGUAGES, type Language, type Message } from './message';
export { translator, type Translate } from './translate';
