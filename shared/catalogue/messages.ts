import type { Message } from '../base/message';
import { WORDS } from '../features';
import { SHOCK_WORDS } from '../model/shock-words';
import { app } from '../words/app';
import { changes } from '../words/changes';
import { charts } from '../words/charts';
import { cli } from '../words/cli';
import { engineMessages } from '../words/engine';
import { entered } from '../words/entered';
import { ipc } from '../words/ipc';
import { misfits } from '../words/misfits';
import { refusals } from '../words/refusals';
import { report } from '../words/report';
import { targets } from '../words/targets';
import { terminal } from '../words/terminal';
import { terms } from '../words/terms';
import type { Together } from './together';

/** The words that many features share. */
export const COMMON = {
  ...app,
  ...changes,
  ...charts,
  ...cli,
  ...ipc,
  ...entered,
  ...engineMessages,
  ...targets,
  ...misfits,
  ...refusals,
  ...report,
  ...terminal,
  ...terms,
  ...SHOCK_WORDS,
} as const;

type AllMessages = typeof COMMON & Together<typeof WORDS>;

declare module '../base/message' {
  interface KnownMessages extends AllMessages {}
}

/** All messages of the product: those that many features share, and those of each feature. */
export const allMessages: Readonly<Record<keyof AllMessages & string, Message>> = Object.assign(
  {},
  COMMON,
  ...Object.values(WORDS),
);
