import { resolve } from 'node:path';
import { type Policy, requireRedacted } from '../plan/policy';

type Options = Readonly<Record<string, unknown>>;

/** Commands that write what a project holds to where it can be sent: whether they leave out what is secret, null for those that write nothing. */
const WRITES: Readonly<Record<string, (options: Options, file: string) => boolean | null>> = {
  export: redacts,
  brief: redacts,
  recover: ({ make, saveAll }) => (make === undefined && saveAll === undefined ? null : false),
  merge: ({ dryRun, out }, mine) => (dryRun === true || isFile(out, mine) ? null : false),
};

/** @throws Refusal for a command that the policy of this machine has switched off; `file` is its first argument */
export function requirePolicy(policy: () => Policy, command: string, options: Options, file = ''): void {
  const redacted = WRITES[command]?.(options, file) ?? null;
  if (redacted !== null) requireRedacted(policy(), redacted);
}

function redacts({ out, redact }: Options): boolean | null {
  return out === undefined ? null : redact === true;
}

/** Merging into one's own file makes no copy. */
function isFile(out: unknown, file: string): boolean {
  return typeof out === 'string' && resolve(out) === resolve(file);
}
