import type { z } from 'zod';
import { CONTRACTS } from '../features/contracts';
import type { MessageSpec } from '../ipc/message';
import type { Together } from './together';

/** Every message over IPC. Both sides take their types from it. */
type Contract = Together<typeof CONTRACTS>;
export const contract: Contract = Object.assign({}, ...Object.values(CONTRACTS));

export type MessageName = keyof Contract;
/** What the renderer sends. */
export type InputOf<Name extends MessageName> = z.input<Contract[Name]['input']>;
/** What a handler gets, after the check. */
export type CheckedInputOf<Name extends MessageName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends MessageName> =
  Contract[Name] extends MessageSpec<z.ZodType, infer Output> ? Output : never;
