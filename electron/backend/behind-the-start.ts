import type { AppContext } from './app-context';

/** What waits until the window has drawn its first page. */
const LATER_MS = 3_000;

/**
 * What the backend does behind the answer to the start, while the window draws it: reads what every page asks first, and
 * loads what answers it. Whoever asks meanwhile waits for the same. Failures are said to whoever asks again.
 * @param loadWords the words of the backend
 * @param loadHandlers what answers the messages of a feature; without one, of all of them
 */
export async function behindTheStart(
  { session, remembered }: AppContext,
  loadWords: () => Promise<void>,
  loadHandlers: (areaId?: string) => Promise<void>,
): Promise<void> {
  const { place } = remembered();
  const read = session.hasProject
    ? (['reference', 'scenarios', 'evidence', 'imports'] as const).map((what) => session.project[what]())
    : [];
  await Promise.allSettled([...read, loadWords(), loadHandlers(place?.areaId ?? 'overview')]);
  setTimeout(() => loadHandlers().catch(() => undefined), LATER_MS).unref();
}
