import { ChainPage } from '../features/chain/ChainPage';
import { EvidencePage } from '../features/evidence/EvidencePage';
import { HistoryPage } from '../features/history/HistoryPage';
import { ImportPage } from '../features/importing/ImportPage';
import { NeedsPage } from '../features/needs/NeedsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { ScenariosPage } from '../features/scenarios/ScenariosPage';
import { SharesPage } from '../features/shares/SharesPage';
import { BackwardsPage } from '../features/solve/BackwardsPage';
import { StocksPage } from '../features/stocks/StocksPage';
import type { Area } from './areas';

/** Every area that exists, in the order of the rail; Ctrl+1 to 9 go by it. A feature joins with one entry. */
export const AREAS: readonly Area[] = [
  {
    id: 'overview',
    label: 'area.overview',
    icon: 'overview',
    group: 'work',
    heeds: ['economy', 'stage', 'year'],
    page: OverviewPage,
  },
  {
    id: 'shares',
    label: 'area.shares',
    icon: 'shares',
    group: 'work',
    heeds: ['economy', 'material', 'stage', 'year'],
    page: SharesPage,
  },
  {
    id: 'chain',
    label: 'area.chain',
    icon: 'chain',
    group: 'work',
    heeds: ['economy', 'material', 'stage', 'year'],
    page: ChainPage,
  },
  {
    id: 'needs',
    label: 'area.needs',
    icon: 'needs',
    group: 'work',
    heeds: ['economy', 'year'],
    page: NeedsPage,
  },
  {
    id: 'stocks',
    label: 'area.stocks',
    icon: 'stocks',
    group: 'work',
    heeds: ['economy', 'year'],
    page: StocksPage,
  },
  {
    id: 'scenarios',
    label: 'area.scenarios',
    icon: 'scenarios',
    group: 'work',
    heeds: ['material'],
    page: ScenariosPage,
  },
  {
    id: 'backwards',
    label: 'area.backwards',
    icon: 'backwards',
    group: 'work',
    heeds: [],
    page: BackwardsPage,
  },
  { id: 'importing', label: 'area.importing', icon: 'import', group: 'record', heeds: [], page: ImportPage },
  {
    id: 'evidence',
    label: 'area.evidence',
    icon: 'evidence',
    group: 'record',
    heeds: [],
    page: EvidencePage,
  },
  { id: 'history', label: 'area.history', icon: 'history', group: 'record', heeds: [], page: HistoryPage },
];

/** The area in hand; the first one where none of that name exists. */
export function areaOf(areaId: string): Area | undefined {
  return AREAS.find((area) => area.id === areaId) ?? AREAS[0];
}
