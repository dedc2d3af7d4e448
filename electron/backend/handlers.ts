import type { CheckedInputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import type { Feature } from '@shared/features';
import type { CONTRACTS } from '@shared/features/contracts';
import type { AppContext } from './app-context';

/** One handler a message. */
export type Handlers = {
  readonly [Name in MessageName]: (input: CheckedInputOf<Name>) => Promise<OutputOf<Name>>;
};

/** The handlers of the messages of one feature: one that lacks a message does not compile. */
export type HandlersOf<F extends Feature> = Pick<
  Handlers,
  keyof NonNullable<(typeof CONTRACTS)[F]> & MessageName
>;

/** How every feature answers its messages, in a file that is loaded when it is wanted; null where it has none. */
export type FeatureHandlers = {
  readonly [F in Feature]: (typeof CONTRACTS)[F] extends null
    ? null
    : () => Promise<{ readonly handlers: (context: AppContext) => HandlersOf<F> }>;
};
