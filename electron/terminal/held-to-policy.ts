import { resolve } from 'node:path';
import { mayHoldSecrets } from '@shared/model/secret-rows';
import { TABLE_NAMES } from '@shared/model/tables';
import { holdsSecrets } from '../plan/holds-secrets';
import { type Policy, requireNoSecrets, requireRedacted } from '../plan/policy';
import type { Session } from '../plan/session';

type Options = Readonly<Record<string, unknown>>;
type Arguments = readonly (string | undefined)[];

/**
 * What a command writes to where it can be sent. `open`: nothing, or nothing that could be secret; `whole`: what may be secret
 * whatever the project says of its stocks now; `figures`: what follows from its stocks, secret where one of them is.
 */
type Written = 'open' | 'whole' | 'figures';

/** Commands whose files are not what --out says, or hold other than figures of the open project. */
const WRITES: Readonly<Record<string, (options: Options, given: Arguments) => Written>> = {
  export: redacted,
  brief: redacted,
  redact: () => 'open',
  demo: () => 'open', // of the bundled sample
  check: () => 'open', // published values
  prices: () => 'open',
  blueprint: () => 'open', // shares alone, as the two below
  reconcile: () => 'open',
  'trade-watch': () => 'open',
  pivot: ({ figure, view, ...options }) =>
    figure === 'stock' || view !== undefined ? asReport(options) : 'open',
  table: ({ redacted: leavesOut, ...options }, [, action, table]) =>
    (leavesOut === true && (action === 'list' || action === 'show')) || !ofStocks(table)
      ? 'open'
      : wholeAs(asReport(options)),
  pack: (_options, [action]) => (action === 'out' ? 'figures' : 'open'), // a mineral with its stocks
  history: (options) => wholeAs(asReport(options)), // rows and figures of stocks that are no longer there
  recover: ({ make, saveAll, compare, takeIn, out }) =>
    make !== undefined || saveAll !== undefined || ((compare ?? takeIn) !== undefined && out !== undefined)
      ? 'whole'
      : 'open',
  merge: ({ dryRun, out, report }, [mine]) =>
    report !== undefined || (dryRun !== true && !isFile(out, mine)) ? 'whole' : 'open',
};

/** Throws for a project whose figures the policy of this machine keeps in it. */
export type RequireOpen = (session: Session) => Promise<void>;

/**
 * Holds a command to the policy of this machine. One that is not named above and writes a report is taken to write figures
 * that follow from stocks.
 * @param given its arguments
 * @returns what has to be asked of the project that it opens
 * @throws Refusal for what is switched off whatever project it is
 */
export function requirePolicy(
  policy: () => Policy,
  command: string,
  options: Options,
  given: Arguments,
): RequireOpen {
  const written = (WRITES[command] ?? asReport)(options, given);
  if (written === 'whole') requireRedacted(policy(), false);
  return async (session) => {
    if (written === 'figures') await requireNoSecrets(policy(), () => holdsSecrets(session));
  };
}

function asReport({ out }: Options): Written {
  return out === undefined ? 'open' : 'figures';
}

function wholeAs(written: Written): Written {
  return written === 'figures' ? 'whole' : written;
}

function redacted({ out, redact }: Options): Written {
  return out === undefined || redact === true ? 'open' : 'whole';
}

function ofStocks(table: string | undefined): boolean {
  return TABLE_NAMES.some((name) => name === table && mayHoldSecrets(name));
}

/** Merging into one's own file makes no copy. */
function isFile(out: unknown, file: string | undefined): boolean {
  return typeof out === 'string' && file !== undefined && resolve(out) === resolve(file);
}
