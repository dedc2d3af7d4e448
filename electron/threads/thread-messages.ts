import { type Notice, Refusal } from '@shared/base/refusal';

/** What passes between a thread and its worker: one request at a time is answered by one result. */
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'chunk_taken'; readonly id: number; readonly failure: Failure | null }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Of who cannot end the worker itself, because another thread has started it. */
  | { readonly kind: 'end' };

export type FromWorker =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'chunk'; readonly id: number; readonly chunk: unknown }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number | null };

/** An Error loses its class and fields between threads, so it travels as plain data. */
export type Failure =
  | { readonly kind: 'refusal'; readonly notice: Notice }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'defect'; readonly message: string; readonly stack: string };

/** Thrown where work was cancelled by a person; not a refusal and not a defect. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Any thrown value as plain data. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) return { kind: 'refusal', notice: thrown.notice };
  if (thrown instanceof Cancelled || (thrown instanceof Error && thrown.name === 'AbortError'))
    return { kind: 'cancelled' };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: 'defect', message: error.message, stack: error.stack ?? '' };
}

/** The Error that a failure was. */
export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case 'refusal':
      return new Refusal(failure.notice.code, failure.notice.params, failure.notice.place);
    case 'cancelled':
      return new Cancelled();
    case 'defect': {
      const error = new Error(failure.message);
      error.stack = failure.stack;
      return error;
    }
  }
}
