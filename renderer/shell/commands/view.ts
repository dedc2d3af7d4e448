import { type Preferences, ZOOM, zoomFactor } from '@shared/features/files/preferences';
import { keepLayout, laidByHand } from '../../kit/state/grid-layouts';
import { inspector, toggleInspector } from '../../kit/state/inspector';
import { changePreferences, session } from '../../kit/state/session';
import { type Area, showArea, showHome, whereabouts } from '../areas';
import { focusNextPane } from '../frame/panes';
import { keysInRoom, roomsOf, showRoom, stepInRoom } from '../rooms';
import type { Command } from './command';

/** A preference as a row of choices in the View menu. */
function choices<Key extends keyof Preferences>(
  key: Key,
  options: readonly { readonly value: Preferences[Key]; readonly label: Command['label'] }[],
): Command[] {
  return options.map(({ value, label }) => ({
    id: `${key}.${value}`,
    menu: 'view',
    group: key,
    label,
    checked: () => session.get().preferences[key] === value,
    run: () => changePreferences({ [key]: value }),
  }));
}

/** The rooms by their keys, then every page by its name and its key within the room, then the pages of the room in turn. */
function areaCommands(areas: readonly Area[]): Command[] {
  const shared = { menu: 'view', whileTyping: true, enabled: () => session.get().project !== null } as const;
  const roomOfPage = () => areas.find(({ id }) => id === whereabouts.get().areaId)?.room;
  return [
    ...roomsOf(areas).map((room) => ({
      ...shared,
      id: `room.${room.id}`,
      group: 'room',
      label: room.label,
      shortcuts: [room.keys],
      checked: () => !whereabouts.get().atHome && roomOfPage() === room.id,
      run: () => showRoom(areas, room.id),
    })),
    ...areas
      .filter(({ inRail }) => inRail !== false)
      .map((area) => ({
        ...shared,
        id: `area.${area.id}`,
        group: `pages of ${area.room}`,
        label: area.label,
        shortcuts: [keysInRoom(areas, area)],
        here: () => roomOfPage() === area.room,
        checked: () => !whereabouts.get().atHome && whereabouts.get().areaId === area.id,
        run: () => showArea(area.id),
      })),
    {
      ...shared,
      id: 'page.next',
      group: 'pages in turn',
      label: 'command.nextPage',
      shortcuts: ['Ctrl+PageDown'],
      run: () => stepInRoom(areas, 1),
    },
    {
      ...shared,
      id: 'page.before',
      group: 'pages in turn',
      label: 'command.pageBefore',
      shortcuts: ['Ctrl+PageUp'],
      run: () => stepInRoom(areas, -1),
    },
  ];
}

/** Everything larger or smaller, by the keys of a browser; those of the numeric pad give the same signs. */
function zoomCommands(): Command[] {
  const level = () => session.get().preferences.zoom;
  const view = { menu: 'view', group: 'zoom', whileTyping: true, inLayers: () => true } as const;
  return [
    {
      ...view,
      id: 'zoom.in',
      label: 'command.zoomIn',
      // With and without Shift, as keyboards have the sign here or there.
      shortcuts: ['Ctrl++', 'Ctrl+=', 'Ctrl+Shift++'],
      enabled: () => level() < ZOOM.most,
      run: () => changePreferences({ zoom: Math.min(ZOOM.most, level() + 1) }),
    },
    {
      ...view,
      id: 'zoom.out',
      label: 'command.zoomOut',
      shortcuts: ['Ctrl+-'],
      enabled: () => level() > ZOOM.least,
      run: () => changePreferences({ zoom: Math.max(ZOOM.least, level() - 1) }),
    },
    {
      ...view,
      id: 'zoom.actual',
      label: 'command.zoomActual',
      say: (t) => t('command.zoomActual', { percent: Math.round(zoomFactor(level()) * 100) }),
      shortcuts: ['Ctrl+0'],
      enabled: () => level() !== ZOOM.actual,
      run: () => changePreferences({ zoom: ZOOM.actual }),
    },
  ];
}

export const viewCommands = (areas: readonly Area[]): readonly Command[] => [
  {
    id: 'home',
    menu: 'view',
    group: 'area',
    label: 'command.home',
    shortcuts: ['Alt+Home'],
    whileTyping: true,
    enabled: () => session.get().project !== null,
    checked: () => whereabouts.get().atHome,
    run: showHome,
  },
  ...areaCommands(areas),
  {
    id: 'inspector',
    menu: 'view',
    group: 'panes',
    label: 'command.inspector',
    shortcuts: ['F4'],
    whileTyping: true,
    enabled: () => session.get().project !== null,
    checked: () => inspector.get().shown,
    run: toggleInspector,
  },
  {
    id: 'nextPane',
    menu: 'view',
    group: 'panes',
    label: 'command.nextPane',
    shortcuts: ['F6'],
    run: focusNextPane,
  },
  {
    id: 'grid.columns',
    menu: 'view',
    group: 'grid',
    label: 'command.columns',
    enabled: () => laidByHand().length > 0,
    run: () => {
      for (const grid of laidByHand()) keepLayout(grid, null);
    },
  },
  ...zoomCommands(),
  ...choices('language', [
    { value: 'en', label: 'command.language.en' },
    { value: 'ja', label: 'command.language.ja' },
  ]),
  ...choices('theme', [
    { value: 'system', label: 'command.theme.system' },
    { value: 'light', label: 'command.theme.light' },
    { value: 'dark', label: 'command.theme.dark' },
  ]),
  ...choices('density', [
    { value: 'compact', label: 'command.density.compact' },
    { value: 'standard', label: 'command.density.standard' },
    { value: 'comfortable', label: 'command.density.comfortable' },
  ]),
];
