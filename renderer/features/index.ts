import type { Feature } from '@shared/features/names';
import type { Command } from '../shell/commands/command';
import type { Pages } from '../shell/page';
import { blueprintCommands } from './blueprint/commands';
import { chainPage } from './chain/ChainPage';
import { evidenceCommands } from './evidence/commands';
import { evidencePage } from './evidence/EvidencePage';
import { exportingCommands } from './exporting/commands';
import { fileCommands } from './files/commands';
import { historyCommands } from './history/commands';
import { historyPage } from './history/HistoryPage';
import { importingCommands } from './importing/commands';
import { importingPage } from './importing/ImportPage';
import { needsPage } from './needs/NeedsPage';
import { overviewPage } from './overview/OverviewPage';
import { scenarioCommands } from './scenarios/commands';
import { scenariosPage } from './scenarios/ScenariosPage';
import { sharesPage } from './shares/SharesPage';
import { solvePage } from './solve/SolvePage';
import { stocksPage } from './stocks/StocksPage';

export { HomePage as HOME } from './files/HomePage';
export { listenForDroppedFiles as listen } from './importing/dropped-files';

/** The index of the window: the page of every feature, and its commands. Null: it has none. */

/** In the order of the rail, which is that of Ctrl+1 to Ctrl+9. */
export const PAGES: Pages = {
  overview: overviewPage,
  shares: sharesPage,
  chain: chainPage,
  needs: needsPage,
  stocks: stocksPage,
  scenarios: scenariosPage,
  solve: solvePage,
  importing: importingPage,
  evidence: evidencePage,
  history: historyPage,
  figures: null,
  data: null,
  stress: null,
  survive: null,
  size: null,
  montecarlo: null,
  risk: null,
  claims: null,
  money: null,
  blueprint: null,
  replays: null,
  exporting: null,
  files: null,
  settings: null,
  check: null,
};

/** In the order of the menus. */
export const COMMANDS: { readonly [F in Feature]: readonly Command[] | null } = {
  files: fileCommands,
  importing: importingCommands,
  exporting: exportingCommands,
  history: historyCommands,
  scenarios: scenarioCommands,
  blueprint: blueprintCommands,
  evidence: evidenceCommands,
  overview: null,
  shares: null,
  chain: null,
  needs: null,
  stocks: null,
  figures: null,
  data: null,
  stress: null,
  survive: null,
  solve: null,
  size: null,
  montecarlo: null,
  risk: null,
  claims: null,
  money: null,
  replays: null,
  settings: null,
  check: null,
};
