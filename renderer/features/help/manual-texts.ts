import type { Language } from '@shared/base/message';
import type { ManualPageId } from '@shared/features/help/manual-pages';

type Load = () => Promise<{ readonly default: string }>;

/** The text of each page, fetched when it is opened: it lies in the program, and no address is asked for. */
export const MANUAL_TEXTS: Readonly<Record<Language, Readonly<Record<ManualPageId, Load>>>> = {
  en: {
    'ten-minutes': () => import('../../../docs/manual/en/ten-minutes.md?raw'),
    files: () => import('../../../docs/manual/en/files.md?raw'),
    'data-and-import': () => import('../../../docs/manual/en/data-and-import.md?raw'),
    watch: () => import('../../../docs/manual/en/watch.md?raw'),
    shares: () => import('../../../docs/manual/en/shares.md?raw'),
    stocks: () => import('../../../docs/manual/en/stocks.md?raw'),
    scenarios: () => import('../../../docs/manual/en/scenarios.md?raw'),
    compare: () => import('../../../docs/manual/en/compare.md?raw'),
    backwards: () => import('../../../docs/manual/en/backwards.md?raw'),
    exercise: () => import('../../../docs/manual/en/exercise.md?raw'),
    papers: () => import('../../../docs/manual/en/papers.md?raw'),
    keys: () => import('../../../docs/manual/en/keys.md?raw'),
  },
  ja: {
    'ten-minutes': () => import('../../../docs/manual/ja/ten-minutes.md?raw'),
    files: () => import('../../../docs/manual/ja/files.md?raw'),
    'data-and-import': () => import('../../../docs/manual/ja/data-and-import.md?raw'),
    watch: () => import('../../../docs/manual/ja/watch.md?raw'),
    shares: () => import('../../../docs/manual/ja/shares.md?raw'),
    stocks: () => import('../../../docs/manual/ja/stocks.md?raw'),
    scenarios: () => import('../../../docs/manual/ja/scenarios.md?raw'),
    compare: () => import('../../../docs/manual/ja/compare.md?raw'),
    backwards: () => import('../../../docs/manual/ja/backwards.md?raw'),
    exercise: () => import('../../../docs/manual/ja/exercise.md?raw'),
    papers: () => import('../../../docs/manual/ja/papers.md?raw'),
    keys: () => import('../../../docs/manual/ja/keys.md?raw'),
  },
};

/** The pictures of the manual by name (scripts/manual-pictures.mjs makes them). */
export const MANUAL_PICTURES: Readonly<Record<Language, Readonly<Record<string, Load>>>> = {
  en: {
    scenario: () => import('../../../docs/manual/pictures/scenario-en.png'),
    stocks: () => import('../../../docs/manual/pictures/stocks-en.png'),
    compare: () => import('../../../docs/manual/pictures/compare-en.png'),
    backwards: () => import('../../../docs/manual/pictures/backwards-en.png'),
  },
  ja: {
    scenario: () => import('../../../docs/manual/pictures/scenario-ja.png'),
    stocks: () => import('../../../docs/manual/pictures/stocks-ja.png'),
    compare: () => import('../../../docs/manual/pictures/compare-ja.png'),
    backwards: () => import('../../../docs/manual/pictures/backwards-ja.png'),
  },
};
