import { keysOf } from '@shared/base/keys-of';
import type { Feature } from '@shared/features';
import { CONTRACTS } from '@shared/features/contracts';
import type { AppContext } from '../backend/app-context';
import type { FeatureHandlers, Handlers } from '../backend/handlers';

/** The index of the backend: what answers the messages of every feature. Null: it has none. */

const HANDLERS: FeatureHandlers = {
  overview: () => import('./overview/handlers'),
  shares: () => import('./shares/handlers'),
  chain: () => import('./chain/handlers'),
  'trade-watch': () => import('./trade-watch/handlers'),
  months: () => import('./months/handlers'),
  reconcile: () => import('./reconcile/handlers'),
  measures: () => import('./measures/handlers'),
  tripwires: () => import('./tripwires/handlers'),
  'open-plan': () => import('./open-plan/handlers'),
  needs: () => import('./needs/handlers'),
  stocks: () => import('./stocks/handlers'),
  figures: () => import('./figures/handlers'),
  pivot: () => import('./pivot/handlers'),
  data: () => import('./data/handlers'),
  scenarios: () => import('./scenarios/handlers'),
  compare: () => import('./compare/handlers'),
  stress: () => import('./stress/handlers'),
  survive: () => import('./survive/handlers'),
  sure: () => import('./sure/handlers'),
  solve: () => import('./solve/handlers'),
  exercise: () => import('./exercise/handlers'),
  size: null,
  montecarlo: () => import('./montecarlo/handlers'),
  risk: () => import('./risk/handlers'),
  projects: () => import('./projects/handlers'),
  claims: null,
  money: () => import('./money/handlers'),
  blueprint: () => import('./blueprint/handlers'),
  replays: () => import('./replays/handlers'),
  importing: () => import('./importing/handlers'),
  exporting: () => import('./exporting/handlers'),
  brief: () => import('./brief/handlers'),
  editions: () => import('./editions/handlers'),
  evidence: null,
  serve: null,
  history: () => import('./history/handlers'),
  audit: () => import('./audit/handlers'),
  returns: () => import('./returns/handlers'),
  recovery: () => import('./recovery/handlers'),
  merge: () => import('./merge/handlers'),
  files: () => import('./files/handlers'),
  search: () => import('./search/handlers'),
  help: null,
  settings: () => import('./settings/handlers'),
  check: () => import('./check/handlers'),
};

/** One handler a message; the code of a feature is loaded when its first message comes. */
export function handlersFor(context: AppContext): Handlers {
  const features = keysOf(CONTRACTS);
  return Object.assign({}, ...features.map((feature) => handlersOf(feature, context)));
}

/** Loads what answers for a feature; without one for all, one after another: a page that is opened later finds its answers there. */
export async function loadHandlers(feature?: string): Promise<void> {
  for (const [name, load] of Object.entries(HANDLERS))
    if (feature === undefined || name === feature) await load?.();
  if (feature === undefined) await import('../plan/run-scenario'); // what several of them load with the first run
}

function handlersOf<F extends Feature>(feature: F, context: AppContext): object {
  const messages = CONTRACTS[feature];
  const load = HANDLERS[feature];
  if (messages === null || load === null) return {};
  let made: Promise<Readonly<Record<string, (input: never) => Promise<unknown>>>> | null = null;
  const own = () => {
    made ??= load().then(({ handlers }) => handlers(context));
    return made;
  };
  return Object.fromEntries(
    Object.keys(messages).map((name) => [name, async (input: never) => (await own())[name]?.(input)]),
  );
}
