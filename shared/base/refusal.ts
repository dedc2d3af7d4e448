import type { MessageKey, MessageParam } from './message';

/** Where something is wrong, as precisely as it is known: a person must be able to walk there. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 style. */
  readonly cell?: string;
  /** A field of a form or an option of the command line. */
  readonly field?: string;
}

/** What a message says, apart from its language. */
export interface Notice {
  readonly code: MessageKey;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly place?: Place;
}

/**
 * The one way in which anything in Lodestone says no to what a person gave it: nothing was changed, and `notice`
 * says what, where and what to do. Every other Error is a defect of the program.
 */
export class Refusal extends Error {
  readonly notice: Notice;

  constructor(code: MessageKey, params: Notice['params'] = {}, place?: Place) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Refusal';
    this.notice = place === undefined ? { code, params } : { code, params, place };
  }
}

/** Ends a switch over a closed union: a missing case is a compile error. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
