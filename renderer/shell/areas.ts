import type { Feature } from '@shared/features';
import { isSame } from '../kit/state/is-same';
import { putAwayNotice } from '../kit/state/notices';
import { onOtherProject } from '../kit/state/session';
import { createStore } from '../kit/state/store';
import type { Page, Pages } from './page';

/** A page with the feature that it is of. */
export interface Area extends Page {
  readonly id: Feature;
}

/** The areas of the window, in the order in which the features name their pages. */
export function areasOf(pages: Pages): readonly Area[] {
  return Object.entries(pages).flatMap(
    ([id, page]) => (page === null ? [] : [{ ...page, id: id as Feature }]), // the keys of Pages are the features
  );
}

/** Where the person is. */
export const whereabouts = createStore<{
  readonly areaId: Feature;
  /** The home page lies over the area; the way back is the area itself. */
  readonly atHome: boolean;
}>({ areaId: 'overview', atHome: false });

/** How often another page was gone to. */
export const arrivals = createStore<{ readonly count: number }>({ count: 0 });

/** The pages that were gone to, the last one first. */
export const visited = createStore<readonly Feature[]>([]);

export function showArea(areaId: Feature): void {
  goTo({ areaId, atHome: false });
}

export function showHome(): void {
  goTo({ ...whereabouts.get(), atHome: true });
}

/** What was refused on a page stays behind with it. */
function goTo(place: { readonly areaId: Feature; readonly atHome: boolean }): void {
  const isOther = !isSame(place, whereabouts.get());
  if (isOther) putAwayNotice();
  visited.set((before) => [place.areaId, ...before.filter((id) => id !== place.areaId)]);
  whereabouts.set(place);
  if (isOther) arrivals.set(({ count }) => ({ count: count + 1 }));
}

/** A project that was opened at home is what the person wants to see. */
onOtherProject(() => whereabouts.set((before) => ({ ...before, atHome: false })));

/** The selected area; the first one where its feature has no page. */
export function areaOf(areas: readonly Area[], areaId: Feature): Area | undefined {
  return areas.find((area) => area.id === areaId) ?? areas[0];
}
