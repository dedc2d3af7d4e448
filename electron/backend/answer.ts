import { type Notice, Refusal } from '@shared/base/refusal';
import { contract, type MessageName } from '@shared/catalogue/contract';
import type { Reply } from '@shared/ipc/message';
import { misfitOf } from '@shared/model/misfit';
import { Cancelled } from '../threads/cancelled';
import type { Handlers } from './handlers';

interface AnswerOptions {
  readonly handlers: Handlers;
  /** Throws for what the policy of this machine has switched off. */
  readonly checkPolicy: (message: MessageName, input: unknown) => Promise<void> | undefined;
  /** The newest revision, which every reply carries. */
  readonly revision: () => number;
  /** Told of errors that are defects of the program, so that they are written down. */
  readonly onDefect: (message: MessageName, error: unknown) => void;
  /** Told when the open project takes no further changes, since an answer that is refused carries no revision. */
  readonly onStopped: () => void;
}

/** Refusals after which the project can only be read. */
const STOPS: readonly Notice['code'][] = [
  'refusal.project.journalFailed',
  'refusal.project.journalFull',
  'refusal.project.journalGone',
  'refusal.project.lockLost',
  'refusal.project.changedElsewhere',
];

/** Checks the input against the contract and runs the handler; every outcome is a Reply. */
export async function answer(options: AnswerOptions, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(contract, name))
    return refuse(new Refusal('refusal.door.unknown'));
  const message = name as MessageName; // a key of the contract, as just checked
  const checked = contract[message].input.safeParse(input);
  if (!checked.success) {
    const { path, params } = misfitOf(checked.error, input);
    const field = path.map(String).join('.');
    return refuse(new Refusal('refusal.door.input', { ...params, message }, { field }));
  }
  try {
    await options.checkPolicy(message, checked.data);
    // The input has just passed the schema that this handler's parameter type is made from.
    const handler = options.handlers[message] as (input: unknown) => Promise<unknown>;
    const value = await handler(checked.data);
    return { ok: true, revision: options.revision(), value };
  } catch (thrown) {
    const refusal = refusalOf(thrown, (error) => options.onDefect(message, error));
    if (STOPS.includes(refusal.notice.code)) options.onStopped();
    return refuse(refusal);
  }
}

/** Whatever was thrown, as the refusal that says it; what is a defect is told first. */
export function refusalOf(thrown: unknown, onDefect: (error: unknown) => void): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof Cancelled) return new Refusal('refusal.cancelled');
  onDefect(thrown);
  return new Refusal('refusal.defect', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

function refuse(refusal: Refusal): Reply<never> {
  return { ok: false, notice: refusal.notice };
}
