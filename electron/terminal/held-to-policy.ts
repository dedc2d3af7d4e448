import { resolve } from 'node:path';
import { holdsSecrets } from '../plan/holds-secrets';
import { openSession } from '../plan/open-session';
import { keepsSecrets, type Policy, requireNoSecrets, requireRedacted, requireServe } from '../plan/policy';
import type { Session } from '../plan/session';

type Options = Readonly<Record<string, unknown>>;
type Arguments = readonly (string | undefined)[];

/**
 * What a command writes to where it can be sent. `open`: nothing, or nothing that could be secret; `rows`: rows and figures of
 * which it is enough to leave out what stays; `report`: what follows from stocks, another figure where one is left out;
 * `figures`: the same without any words; `whole`: what may be secret whatever the project says of its stocks now.
 */
type Written = 'open' | 'rows' | 'report' | 'figures' | 'whole';

/** Commands whose files are not what --out says, or hold other than figures of the open project. */
const WRITES: Readonly<Record<string, (options: Options, given: Arguments) => Written>> = {
  export: redacted,
  brief: redacted,
  redact: () => 'open',
  demo: () => 'open', // of the bundled sample
  check: () => 'open', // published values
  prices: () => 'open',
  blueprint: () => 'open', // names and shares, as `pivot` of them
  pivot: ({ figure, view, out }) =>
    out !== undefined && (figure === 'stock' || view !== undefined) ? 'figures' : 'open',
  reconcile: ({ out }) => (out === undefined ? 'open' : 'rows'),
  'trade-watch': ({ out, chart }) => (out === undefined && chart === undefined ? 'open' : 'rows'),
  table: ({ out }, [, action = '']) =>
    out === undefined ? 'open' : ['list', 'show', 'get'].includes(action) ? 'rows' : 'whole',
  pack: (_options, [action]) => (action === 'out' ? 'report' : 'open'), // a mineral with its stocks
  serve: ({ withSecrets }) => (withSecrets === true ? 'whole' : 'open'),
  audit: ({ out, redacted }) => (out === undefined || redacted === true ? 'open' : 'whole'), // rows of then, by whom
  exercise: ({ out, paper }) => (out === undefined && paper === undefined ? 'open' : 'report'),
  history: wholeWithOut, // rows and figures of stocks that are no longer there
  editions: wholeWithOut, // who has written and looked at them
  'verify-brief': wholeWithOut, // what has changed since, by whom
  'set-slip': ({ out }) => (out === undefined ? 'open' : 'figures'),
  return: ({ out, redact }) => (out === undefined || redact === true ? 'open' : 'whole'), // what stocks hold
  'verify-return': wholeWithOut,
  'fill-form': ({ out }) => (out === undefined ? 'open' : 'figures'),
  recover: ({ make, saveAll, compare, takeIn, out }) =>
    make !== undefined || saveAll !== undefined || ((compare ?? takeIn) !== undefined && out !== undefined)
      ? 'whole'
      : 'open',
  merge: ({ dryRun, out, report }, [mine]) =>
    report !== undefined || (dryRun !== true && !isFile(out, mine)) ? 'whole' : 'open',
};

/** The project as a command may know it. Throws for one whose figures the policy of this machine keeps in it. */
export type SeenBy = (session: Session) => Promise<Session>;

/** Commands that leave secrets out by themselves, since they tell what was left out, or ask the history. */
const OWN_REDACTING: readonly string[] = ['export', 'brief', 'editions'];
const OWN_REDACTED: readonly string[] = ['audit'];

/**
 * Holds a command to the policy of this machine, and to what it is asked to leave out: what is seen of the project then is what
 * may leave. One that is not named above and writes a report is taken to write what follows from stocks.
 * @param given its arguments
 * @returns as what it sees the project that it opens
 * @throws Refusal for what is switched off whatever project it is
 */
export function requirePolicy(
  policy: () => Policy,
  command: string,
  options: Options,
  given: Arguments,
): SeenBy {
  const written = (WRITES[command] ?? asReport)(options, given);
  if (command === 'serve') requireServe(policy());
  if (written === 'whole') requireRedacted(policy(), false);
  const asked =
    (options.redacted === true && !OWN_REDACTED.includes(command)) ||
    (options.redact === true && !OWN_REDACTING.includes(command));
  return async (session) => {
    if (asked) return openSession(session);
    if (written === 'report' || written === 'figures')
      await requireNoSecrets(policy(), () => holdsSecrets(session));
    const leaves = written === 'rows' || written === 'report';
    return leaves && keepsSecrets(policy()) ? openSession(session) : session;
  };
}

function asReport({ out, chart }: Options): Written {
  return out === undefined && chart === undefined ? 'open' : 'report';
}

function wholeWithOut({ out }: Options): Written {
  return out === undefined ? 'open' : 'whole';
}

function redacted({ out, redact }: Options): Written {
  return out === undefined || redact === true ? 'open' : 'whole';
}

/** Merging into one's own file makes no copy. */
function isFile(out: unknown, file: string | undefined): boolean {
  return typeof out === 'string' && file !== undefined && resolve(out) === resolve(file);
}
