import type { Feature } from '@shared/features';
import type { Command } from '../shell/commands/command';
import type { Pages } from '../shell/page';
import { blueprintCommands } from './blueprint/commands';
import { briefCommands } from './brief/commands';
import { dataCommands } from './data/commands';
import { evidenceCommands } from './evidence/commands';
import { exportingCommands } from './exporting/commands';
import { fileCommands } from './files/commands';
import { listenForGivenProjects } from './files/given-project';
import { helpCommands } from './help/commands';
import { historyCommands } from './history/commands';
import { importingCommands } from './importing/commands';
import { listenForDroppedFiles } from './importing/dropped-files';
import { mergeCommands } from './merge/commands';
import { openPlanCommands } from './open-plan/commands';
import { overviewCommands } from './overview/commands';
import { recoveryCommands } from './recovery/commands';
import { scenarioCommands } from './scenarios/commands';
import { searchCommands } from './search/commands';
import { settingsCommands } from './settings/commands';

export { HomePage as HOME } from './files/HomePage';
export { SampleRibbon as ABOVE } from './files/SampleRibbon';
export { ManualPane as BESIDE } from './help/ManualPane';

/** Hears what main says of files that were named outside of the window; the answer stops it. */
export function listen(): () => void {
  const stops = [listenForGivenProjects(), listenForDroppedFiles()];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The index of the window: the page of every feature, and its commands. Null: it has none. */

/** In the order of the tabs of their rooms. */
export const PAGES: Pages = {
  overview: {
    label: 'area.overview',
    formerly: 'area.was.overview',
    icon: 'bars',
    room: 'watch',
    ofStocks: true,
    load: () => import('./overview/OverviewPage').then((own) => own.OverviewPage),
  },
  months: {
    label: 'area.months',
    icon: <path d="M3 4.5h14v12H3zM3 8h14M7 2.5v3.5M13 2.5v3.5M5.500 13.500l3-2 2.500 1.500 3.500-3" />,
    room: 'watch',
    ofStocks: false,
    load: () => import('./months/MonthsPage').then((own) => own.MonthsPage),
  },
  'trade-watch': {
    label: 'area.trade-watch',
    formerly: 'area.was.trade-watch',
    icon: <path d="M3 7h12.5M12 3.5L15.5 7 12 10.5M17 13H4.5M8 9.5L4.5 13 8 16.5" />,
    room: 'watch',
    ofStocks: false,
    load: () => import('./trade-watch/TradeWatchPage').then((own) => own.TradeWatchPage),
  },
  measures: {
    label: 'area.measures',
    formerly: 'area.was.measures',
    icon: <path d="M3 3.5v13h14M5.5 6.5h5M8.5 10h7M5.5 13.5h4" />,
    room: 'watch',
    ofStocks: false,
    load: () => import('./measures/MeasuresPage').then((own) => own.MeasuresPage),
  },
  tripwires: {
    label: 'area.tripwires',
    icon: (
      <path d="M10 3.5a4.500 4.500 0 0 1 4.500 4.500c0 4 1.500 5 1.500 5H4s1.500-1 1.500-5A4.500 4.500 0 0 1 10 3.500M8.500 15.500a1.500 1.500 0 0 0 3 0" />
    ),
    room: 'watch',
    ofStocks: true,
    load: () => import('./tripwires/TripwiresPage').then((own) => own.TripwiresPage),
  },
  shares: {
    label: 'area.shares',
    icon: <path d="M3 4.5h14v11H3zM3 8.2h14M3 11.9h14M8 4.5v11" />,
    room: 'plan',
    ofStocks: false,
    load: () => import('./shares/SharesPage').then((own) => own.SharesPage),
  },
  needs: {
    label: 'area.needs',
    icon: <path d="M3 16.5h14M4 16.5V8.7l4 2.6V8.7l4 2.6V4h3.5v12.5" />,
    room: 'plan',
    ofStocks: false,
    load: () => import('./needs/NeedsPage').then((own) => own.NeedsPage),
  },
  stocks: {
    label: 'area.stocks',
    icon: <path d="M3 7l7-3.5L17 7l-7 3.5zM3 10.5L10 14l7-3.5M3 13.8l7 3.4 7-3.4" />,
    room: 'plan',
    ofStocks: true,
    load: () => import('./stocks/StocksPage').then((own) => own.StocksPage),
  },
  projects: {
    label: 'area.projects',
    formerly: 'area.was.projects',
    icon: <path d="M2.5 16.5h15M5 16.5V4h9M14 4v3M11.5 7h5v3.5h-5zM5 7l3-3" />,
    room: 'plan',
    ofStocks: false,
    load: () => import('./projects/ProjectsPage').then((own) => own.ProjectsPage),
  },
  chain: {
    label: 'area.chain',
    icon: <path d="M3 5h3.5l4.5 5h6M3 15h3.5L11 10M14.2 7.2L17 10l-2.8 2.8" />,
    room: 'plan',
    ofStocks: false,
    load: () => import('./chain/ChainPage').then((own) => own.ChainPage),
  },
  pivot: {
    label: 'area.pivot',
    icon: <path d="M3 4h14v12H3zM3 8h14M8 4v12M11 13.5l1.7-1.7 1.7 1.7M12.7 11.8v2.7" />,
    room: 'plan',
    ofStocks: 'itself',
    load: () => import('./pivot/PivotPage').then((own) => own.PivotPage),
  },
  scenarios: {
    label: 'area.scenarios',
    formerly: 'area.was.scenarios',
    icon: 'sliders',
    room: 'scenarios',
    ofStocks: true,
    load: () => import('./scenarios/ScenariosPage').then((own) => own.ScenariosPage),
  },
  solve: {
    label: 'area.solve',
    formerly: 'area.was.solve',
    icon: (
      <>
        <path d="M3.5 10a6.5 6.5 0 1 0 2-4.7M3.2 3v3.5h3.5" />
        <circle cx="10" cy="10" r="1.9" />
      </>
    ),
    room: 'scenarios',
    ofStocks: true,
    load: () => import('./solve/SolvePage').then((own) => own.SolvePage),
  },
  compare: {
    label: 'area.compare',
    icon: <path d="M3 4h5.5v12H3zM11.5 4H17v12h-5.5zM5 7h1.5M5 10h1.5M13.5 7H15M13.5 10H15M13.5 13H15" />,
    room: 'scenarios',
    ofStocks: true,
    load: () => import('./compare/ComparePage').then((own) => own.ComparePage),
  },
  exercise: {
    label: 'area.exercise',
    icon: <path d="M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6zM10 6v4l2.7 1.7" />,
    room: 'scenarios',
    ofStocks: true,
    load: () => import('./exercise/ExercisePage').then((own) => own.ExercisePage),
  },
  brief: {
    label: 'area.brief',
    formerly: 'area.was.brief',
    icon: <path d="M2.5 4.5h15v11h-15zM5 7.5h10M5 10h4.5M5 12.5h4.5M12 10h3v2.5h-3z" />,
    room: 'papers',
    ofStocks: true,
    load: () => import('./brief/BriefPage').then((own) => own.BriefPage),
  },
  editions: {
    label: 'area.editions',
    icon: <path d="M4.5 5.5h8V17h-8zM7.5 5.5V3h8v11.5h-3M6.8 9h3.4M6.8 12h3.4" />,
    room: 'papers',
    ofStocks: 'itself',
    load: () => import('./editions/EditionsPage').then((own) => own.EditionsPage),
  },
  returns: {
    label: 'area.returns',
    icon: (
      <path d="M4.500 3h7.500l3.500 3.500V17h-11zM12 3v3.500h3.500M7 10h6M7 13h3M11.500 13.500l1.200 1.200 2.300-2.400" />
    ),
    room: 'papers',
    ofStocks: true,
    load: () => import('./returns/ReturnsPage').then((own) => own.ReturnsPage),
  },
  data: {
    label: 'area.data',
    formerly: 'area.was.data',
    icon: (
      <>
        <ellipse cx="10" cy="5" rx="5.5" ry="2.2" />
        <path d="M4.5 5v10c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2V5M4.5 10c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2" />
      </>
    ),
    room: 'data',
    ofStocks: 'itself',
    load: () => import('./data/DataPage').then((own) => own.DataPage),
  },
  importing: {
    label: 'area.importing',
    formerly: 'area.was.importing',
    icon: 'import',
    room: 'data',
    ofStocks: 'itself',
    load: () => import('./importing/ImportPage').then((own) => own.ImportPage),
  },
  evidence: {
    label: 'area.evidence',
    formerly: 'area.was.evidence',
    icon: <path d="M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.7 11.5l1.6 1.6 3-3.2" />,
    room: 'data',
    ofStocks: 'itself',
    load: () => import('./evidence/EvidencePage').then((own) => own.EvidencePage),
  },
  history: {
    label: 'area.history',
    formerly: 'area.was.history',
    icon: (
      <>
        <path d="M16.5 10a6.5 6.5 0 1 1-2-4.7M16.8 3v3.5h-3.5" />
        <path d="M10 6.5V10l2.3 1.6" />
      </>
    ),
    room: 'data',
    ofStocks: true,
    load: () => import('./history/HistoryPage').then((own) => own.HistoryPage),
  },
  audit: null,
  reconcile: null,
  figures: null,
  recovery: {
    label: 'area.recovery',
    icon: 'reset',
    room: 'data',
    inRail: false,
    ofStocks: true,
    load: () => import('./recovery/RecoveryPage').then((own) => own.RecoveryPage),
  },
  merge: null,
  stress: null,
  survive: null,
  sure: null,
  size: null,
  montecarlo: null,
  risk: null,
  claims: null,
  'open-plan': null,
  serve: null,
  money: null,
  blueprint: null,
  replays: null,
  exporting: null,
  files: null,
  search: null,
  help: null,
  settings: null,
  check: null,
};

/** In the order of the menus. */
export const COMMANDS: { readonly [F in Feature]: readonly Command[] | null } = {
  files: fileCommands,
  settings: settingsCommands,
  search: searchCommands,
  help: helpCommands,
  importing: importingCommands,
  exporting: exportingCommands,
  history: historyCommands,
  recovery: recoveryCommands,
  merge: mergeCommands,
  scenarios: scenarioCommands,
  blueprint: blueprintCommands,
  data: dataCommands,
  evidence: evidenceCommands,
  brief: briefCommands,
  editions: null,
  audit: null,
  returns: null,
  overview: overviewCommands,
  shares: null,
  chain: null,
  months: null,
  reconcile: null,
  'trade-watch': null,
  measures: null,
  tripwires: null,
  'open-plan': openPlanCommands,
  serve: null,
  needs: null,
  stocks: null,
  figures: null,
  pivot: null,
  compare: null,
  stress: null,
  survive: null,
  sure: null,
  solve: null,
  exercise: null,
  size: null,
  montecarlo: null,
  risk: null,
  projects: null,
  claims: null,
  money: null,
  replays: null,
  check: null,
};
