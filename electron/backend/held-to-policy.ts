import type { MessageName } from '@shared/catalogue/contract';
import type { FilePurpose } from '@shared/features/files/contract';
import { holdsSecrets } from '../plan/holds-secrets';
import { type Policy, requireNoSecrets, requireRedacted } from '../plan/policy';
import type { AppContext } from './app-context';

/** Files that hold all that there is, whatever is asked besides. */
const OF_ALL: readonly FilePurpose[] = ['save_copy', 'recovery_folder', 'recovery_tables'];

/** Messages that write what the project holds to where it can be sent; whether they leave out what is secret. */
const WRITES: Partial<Record<MessageName, (input: unknown) => boolean>> = {
  // Nobody is asked where to put what would then be refused.
  'files.choose': (input) => !OF_ALL.some((purpose) => within(input, 'purpose') === purpose),
  'project.saveCopy': () => false,
  'recovery.makeAnew': () => false,
  'recovery.saveAll': () => false,
  'recovery.writeTables': () => false,
  'exporting.workbook': redacts,
  'openPlan.write': redacts,
  'returns.write': (input) => redacts(within(input, 'request')),
  'brief.word': (input) => redacts(within(input, 'request')),
  'brief.pdf': (input) => redacts(within(input, 'request')),
};

/** Messages that write what follows from the project as it is: they have nothing to leave out. */
const FIGURES: readonly MessageName[] = ['brief.fillForm', 'exercise.paper', 'exporting.picture'];

/** What is asked of each message of a window before it is answered. */
export function policyCheck(context: Pick<AppContext, 'policy' | 'session'>) {
  return (message: MessageName, input: unknown): Promise<void> | undefined =>
    requirePolicy(context.policy, message, input, () => holdsSecrets(context.session));
}

/**
 * @param holds whether the open project holds anything secret
 * @returns what is still to be waited for, where that depends on the project
 * @throws Refusal for a message that the policy of this machine has switched off
 */
export function requirePolicy(
  policy: Policy,
  message: MessageName,
  input: unknown,
  holds: () => Promise<boolean>,
): Promise<void> | undefined {
  const write = WRITES[message];
  if (write !== undefined) requireRedacted(policy, write(input));
  return FIGURES.includes(message) ? requireNoSecrets(policy, holds) : undefined;
}

function redacts(input: unknown): boolean {
  return within(input, 'redact') === true;
}

function within(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined; // an object, as just checked
}
