/**
 * Imports that still run the wrong way since the rooms were moved: this list only shrinks, and ends.
 * @type {readonly string[]}
 */
export const OPEN = [
  'electron/features/blueprint/blueprint.ts: may not import ../scenarios/check-name',
  'electron/features/solve/save-answer.ts: may not import ../scenarios/save-scenario',
  'renderer/shell/App.tsx: may not import ../features/files/HomePage',
  'renderer/shell/App.tsx: may not import ../features/importing/dropped-files',
  'renderer/shell/area-list.tsx: may not import ../features/chain/ChainPage',
  'renderer/shell/area-list.tsx: may not import ../features/evidence/EvidencePage',
  'renderer/shell/area-list.tsx: may not import ../features/history/HistoryPage',
  'renderer/shell/area-list.tsx: may not import ../features/importing/ImportPage',
  'renderer/shell/area-list.tsx: may not import ../features/needs/NeedsPage',
  'renderer/shell/area-list.tsx: may not import ../features/overview/OverviewPage',
  'renderer/shell/area-list.tsx: may not import ../features/scenarios/ScenariosPage',
  'renderer/shell/area-list.tsx: may not import ../features/shares/SharesPage',
  'renderer/shell/area-list.tsx: may not import ../features/solve/BackwardsPage',
  'renderer/shell/area-list.tsx: may not import ../features/stocks/StocksPage',
  'renderer/shell/commands/data.ts: may not import ../../features/history/verification',
  'renderer/shell/commands/help.tsx: may not import ../../features/evidence/evidence-part',
  'renderer/shell/commands/index.ts: may not import ../../features/exporting/export-command',
  'renderer/shell/commands/index.ts: may not import ../../features/importing/import-command',
  'renderer/shell/commands/scenario.tsx: may not import ../../features/blueprint/BlueprintDialog',
];
