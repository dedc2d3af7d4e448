import type { MessageName } from '@shared/catalogue/contract';
import { mayHoldSecrets } from '@shared/model/secret-rows';
import { TABLE_NAMES } from '@shared/model/tables';
import { type Policy, requireRedacted } from '../plan/policy';

/** Messages that write what the project holds to where it can be sent; whether they leave out what is secret. */
const WRITES: Partial<Record<MessageName, (input: unknown) => boolean>> = {
  'project.saveCopy': () => false,
  'recovery.makeAnew': () => false,
  'recovery.saveAll': () => false,
  'recovery.writeTables': () => false,
  'exporting.workbook': redacts,
  'brief.word': (input) => redacts(within(input, 'request')),
  'brief.pdf': (input) => redacts(within(input, 'request')),
  'data.write': (input) =>
    !TABLE_NAMES.some((table) => mayHoldSecrets(table) && within(input, 'table') === table),
};

/** @throws Refusal for a message that the policy of this machine has switched off */
export function requirePolicy(policy: Policy, message: MessageName, input: unknown): void {
  const write = WRITES[message];
  if (write !== undefined) requireRedacted(policy, write(input));
}

function redacts(input: unknown): boolean {
  return within(input, 'redact') === true;
}

function within(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined; // an object, as just checked
}
