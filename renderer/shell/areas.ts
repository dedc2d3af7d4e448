import type { Feature } from '@shared/features';
import { isSame } from '../kit/state/is-same';
import { putAwayNotice } from '../kit/state/notices';
import { onOtherProject } from '../kit/state/session';
import { createStore } from '../kit/state/store';
import type { Page, Pages } from './page';

/** A page at its place in the rail. */
export interface Area extends Page {
  readonly id: Feature;
  /** The first nine are reached by keys: "Ctrl+1". */
  readonly keys: string | null;
  /** A line of the rail stands before it. */
  readonly afterLine: boolean;
}

/** The areas of the window, in the order in which the features name their pages. */
export function areasOf(pages: Pages): readonly Area[] {
  const own = Object.entries(pages).flatMap(
    ([id, page]) => (page === null ? [] : [{ ...page, id: id as Feature }]), // the keys of Pages are the features
  );
  const keyed = own.filter(({ withoutKey }) => withoutKey !== true);
  return own.map((area, index) => ({
    ...area,
    keys: keysAt(keyed.indexOf(area)),
    afterLine: index > 0 && area.group !== own[index - 1]?.group,
  }));
}

function keysAt(place: number): string | null {
  return place >= 0 && place < 9 ? `Ctrl+${place + 1}` : null;
}

/** Where the person is. */
export const whereabouts = createStore<{
  readonly areaId: Feature;
  /** The home page lies over the area; the way back is the area itself. */
  readonly atHome: boolean;
}>({ areaId: 'overview', atHome: false });

export function showArea(areaId: Feature): void {
  goTo({ areaId, atHome: false });
}

export function showHome(): void {
  goTo({ ...whereabouts.get(), atHome: true });
}

/** What was refused on a page stays behind with it. */
function goTo(place: { readonly areaId: Feature; readonly atHome: boolean }): void {
  if (!isSame(place, whereabouts.get())) putAwayNotice();
  whereabouts.set(place);
}

/** A project that was opened at home is what the person wants to see. */
onOtherProject(() => whereabouts.set((before) => ({ ...before, atHome: false })));

/** The selected area; the first one where its feature has no page. */
export function areaOf(areas: readonly Area[], areaId: Feature): Area | undefined {
  return areas.find((area) => area.id === areaId) ?? areas[0];
}
