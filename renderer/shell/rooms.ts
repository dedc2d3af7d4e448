import type { MessageKey } from '@shared/base/message';
import type { Feature } from '@shared/features';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import type { IconName } from '../kit/ui/icons';
import { type Area, showArea, visited, whereabouts } from './areas';
import { ROOMS, type RoomId } from './page';

/** A room with its pages, as the rail, the bar and the keys have it. */
export interface Room {
  readonly id: RoomId;
  readonly label: MessageKey;
  readonly icon: IconName | ReactElement;
  readonly keys: string;
  /** In the order of the tabs; pages that something leads to and that have no tab come last. */
  readonly areas: readonly Area[];
}

const line = (d: string): ReactElement => createElement('path', { d });
const ICONS: { readonly [R in RoomId]: IconName | ReactElement } = {
  watch: line('M2.5 10.5h3.2l2-5.5 3.6 10 2.2-4.5h4'),
  plan: line('M3 4.5h14v11H3zM3 8.2h14M3 11.9h14M8 4.5v11'),
  scenarios: 'sliders',
  papers: 'file',
  data: line('M4.5 5c0-3 11-3 11 0v10c0 3-11 3-11 0zM4.5 5c0 3 11 3 11 0M4.5 10c0 3 11 3 11 0'),
};

/** The rooms in their order, each with its pages in the order of the features. */
export function roomsOf(areas: readonly Area[]): readonly Room[] {
  return ROOMS.map((id, index) => ({
    id,
    label: `room.${id}`,
    icon: ICONS[id],
    keys: `Ctrl+${index + 1}`,
    areas: areas.filter(({ room }) => room === id),
  }));
}

const tabsIn = (areas: readonly Area[], room: RoomId): readonly Area[] =>
  areas.filter((area) => area.room === room && area.inRail !== false);

/** The key of a page where one is in its room: Alt and its place among the tabs. */
export const keysInRoom = (areas: readonly Area[], { id, room }: Area): string =>
  `Alt+${tabsIn(areas, room).findIndex((tab) => tab.id === id) + 1}`;

/** Goes to a room: to the page of it that was looked at last, else to its first. */
export function showRoom(areas: readonly Area[], room: RoomId): void {
  const tabs = tabsIn(areas, room);
  const last = visited.get().find((areaId) => tabs.some(({ id }) => id === areaId));
  const next: Feature | undefined = last ?? tabs[0]?.id;
  if (next !== undefined) showArea(next);
}

/** Goes to the next page of the room, or to the one before; behind the last comes the first. */
export function stepInRoom(areas: readonly Area[], step: 1 | -1): void {
  const { areaId } = whereabouts.get();
  const room = areas.find(({ id }) => id === areaId)?.room;
  if (room === undefined) return;
  const tabs = tabsIn(areas, room);
  const next = tabs[(tabs.findIndex(({ id }) => id === areaId) + step + tabs.length) % tabs.length];
  if (next !== undefined) showArea(next.id);
}
