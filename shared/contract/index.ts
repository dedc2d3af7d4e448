import type { z } from 'zod';
import { blueprintContract } from './blueprint';
import { chainContract } from './chain';
import { checksContract } from './checks';
import { exportingContract } from './exporting';
import { importingContract } from './importing';
import type { MessageSpec } from './message';
import { moneyContract } from './money';
import { needsContract } from './needs';
import { overviewContract } from './overview';
import { projectContract } from './project';
import { replaysContract } from './replays';
import { riskContract } from './risk';
import { roundTripContract } from './round-trip';
import { scenariosContract } from './scenarios';
import { sharesContract } from './shares';
import { solvingContract } from './solving';
import { stocksContract } from './stocks';
import { stressContract } from './stress';
import { survivalContract } from './survival';
import { uncertaintyContract } from './uncertainty';

/** Every message through the door, one file a feature, joined here. Both sides take their types from it. */
export const contract = {
  ...projectContract,
  ...sharesContract,
  ...stocksContract,
  ...needsContract,
  ...scenariosContract,
  ...importingContract,
  ...exportingContract,
  ...roundTripContract,
  ...overviewContract,
  ...riskContract,
  ...chainContract,
  ...checksContract,
  ...uncertaintyContract,
  ...stressContract,
  ...survivalContract,
  ...replaysContract,
  ...moneyContract,
  ...blueprintContract,
  ...solvingContract,
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
/** What the renderer sends. */
export type InputOf<Name extends MessageName> = z.input<Contract[Name]['input']>;
/** What a handler gets, after the check. */
export type CheckedInputOf<Name extends MessageName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends MessageName> =
  Contract[Name] extends MessageSpec<z.ZodType, infer Output> ? Output : never;

export type { PushedEvent, Reply } from './message';
