import { Refusal } from '@shared/base/refusal';
import { contract, type MessageName } from '@shared/catalogue/contract';
import type { Reply } from '@shared/door/message';
import { Cancelled } from '../threads/cancelled';
import type { Handlers } from './handlers';

export interface AnswerOptions {
  readonly handlers: Handlers;
  /** The newest revision, which every reply carries. */
  readonly revision: () => number;
  /** Told of errors that are defects of the program, so that they are written down. */
  readonly onDefect: (message: MessageName, error: unknown) => void;
}

/** Checks the input against the contract and runs the handler; every outcome is a Reply. */
export async function answer(options: AnswerOptions, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(contract, name))
    return refuse(new Refusal('refusal.door.unknown'));
  const message = name as MessageName; // a key of the contract, as just checked
  const checked = contract[message].input.safeParse(input);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return refuse(
      new Refusal(
        'refusal.door.input',
        { message, problem: issue?.message ?? '' },
        { field: issue?.path.join('.') ?? '' },
      ),
    );
  }
  try {
    // The input has just passed the schema that this handler's parameter type is made from.
    const handler = options.handlers[message] as (input: unknown) => Promise<unknown>;
    const value = await handler(checked.data);
    return { ok: true, revision: options.revision(), value };
  } catch (thrown) {
    if (thrown instanceof Refusal) return refuse(thrown);
    if (thrown instanceof Cancelled) return refuse(new Refusal('refusal.cancelled'));
    options.onDefect(message, thrown);
    return refuse(
      new Refusal('refusal.defect', { detail: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  }
}

function refuse(refusal: Refusal): Reply<never> {
  return { ok: false, notice: refusal.notice };
}
