import type { z } from 'zod';
import type { Notice } from '../base/refusal';

/**
 * One message over IPC: the renderer asks, the main process answers. The input is checked at run time
 * (structured clone carries anything); the output is a type only, since main speaks the truth by construction.
 */
export interface MessageSpec<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Never set: carries the type of the answer. */
  readonly output?: Output;
}

/** Declares a message: `message<Answer>()(inputSchema)`. */
export function message<Output>(): <Input extends z.ZodType>(input: Input) => MessageSpec<Input, Output> {
  return (input) => ({ input });
}

/** What comes back over IPC: plain data, never an Error. */
export type Reply<Output> =
  | { readonly ok: true; readonly revision: number; readonly value: Output }
  | { readonly ok: false; readonly notice: Notice };

/** What main says unasked. */
export type PushedEvent =
  | { readonly kind: 'project.changed'; readonly revision: number }
  /** The open project takes no further changes; its info says why. */
  | { readonly kind: 'project.stopped' }
  | {
      readonly kind: 'job.progress';
      readonly jobId: string;
      readonly done: number;
      readonly total: number | null;
    }
  /** What is being written outside of the project, whenever something is begun or has ended; whether that could not be written. */
  | { readonly kind: 'files.writing'; readonly names: readonly string[]; readonly failed: boolean }
  /** A project to open that the person named outside of the window: by a second start, or by a drop. */
  | { readonly kind: 'project.given'; readonly handle: string }
  /** A file dropped on the window, chosen for importing; `count` were dropped with it. */
  | {
      readonly kind: 'file.dropped';
      readonly handle: string;
      readonly name: string;
      readonly count: number;
    };
