import { LANGUAGES } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { CONTRACTS } from '@shared/features/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { areaOf, showArea, whereabouts } from '../../renderer/shell/areas';
import { entriesOf } from '../../renderer/shell/commands';
import { commandFor } from '../../renderer/shell/commands/keyboard';
import { Rail } from '../../renderer/shell/frame/Rail';
import { HouseProvider, houseOf } from '../../renderer/shell/house';
import type { Page, Pages } from '../../renderer/shell/page';
import { roomsOf } from '../../renderer/shell/rooms';

// What the modules of the window look at when they are loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { innerWidth: 1600 });
});

const DRAWN = () => null;
const page = (room: Page['room'], word: Page['label']): Page => ({
  label: word,
  icon: <path d="M1 2h3" />,
  room,
  ofStocks: false,
  load: async () => DRAWN,
});

/** Pages for the first features, each under one word, and a toy page in the place of a feature that has none. */
const FEATURES = Object.keys(CONTRACTS);
const NO_PAGES = Object.fromEntries(FEATURES.map((feature) => [feature, null])) as unknown as Pages; // all of them
const TOY = page('papers', 'term.total');
const WITH_TOY: Pages = { ...NO_PAGES, overview: page('watch', 'term.all'), size: TOY };

const given = {
  commands: { ...NO_PAGES } as Record<keyof Pages, null>,
  home: () => null,
  beside: () => null,
  above: () => null,
  listen: () => () => undefined,
};
const houseWith = (pages: Pages) => houseOf({ ...given, pages });
const house = houseWith(WITH_TOY);

describe('a page that a feature gives', () => {
  it.each(LANGUAGES)('has its entry in the View menu, in %s', (language) => {
    const entry = entriesOf(house.commands, 'view').find(({ id }) => id === 'area.size');
    expect(entry?.label).toBe('term.total');
    expect(translator(language)('term.total')).toBe({ en: 'Total', ja: '合計' }[language]);
  });

  it('has its button in the rail under its room, with word and drawing', () => {
    const rail = renderToStaticMarkup(
      <HouseProvider value={house}>
        <Rail isIdle={false} />
      </HouseProvider>,
    );
    expect(rail.indexOf('data-testid="area-size"')).toBeGreaterThan(
      rail.indexOf('data-testid="room-papers"'),
    );
    const button = /<button[^>]*data-testid="area-size".*?<\/button>/.exec(rail)?.[0] ?? '';
    expect(button).toContain('<path d="M1 2h3"></path>');
    expect(button).toContain('<span class="ld-spoken">Total</span>');
  });

  it.each([false, true])('is reached by the keys of its room, typing: %s', async (typing) => {
    showArea('overview');
    const command = commandFor(house.commands, 'Ctrl+4', { typing, layer: false });
    expect(command?.shortcuts).toEqual(['Ctrl+4']);
    await command?.run();
    expect(whereabouts.get().areaId).toBe('size');
  });

  it('is not reached by its keys behind a dialog, where only the size of the window is changed', () => {
    const answers = house.commands.filter(({ shortcuts = [] }) =>
      shortcuts.some(
        (keys) => commandFor(house.commands, keys, { typing: false, layer: true }) !== undefined,
      ),
    );
    expect(answers.map(({ id }) => id)).toEqual(['zoom.in', 'zoom.out', 'zoom.actual']);
  });

  it('fills the main area', async () => {
    const area = areaOf(house.areas, 'size');
    expect(await area?.load()).toBe(DRAWN);
  });

  it('is passed over where the feature has none', () => {
    expect(areaOf(houseWith({ ...WITH_TOY, size: null }).areas, 'size')?.id).toBe('overview');
  });
});

describe('a room', () => {
  const SECOND = page('watch', 'term.base');
  const { areas, commands } = houseWith({ ...WITH_TOY, shares: SECOND });
  const press = async (keys: string) => {
    await commandFor(commands, keys, { typing: false, layer: false })?.run();
    return whereabouts.get().areaId;
  };

  it('opens on the page of it that was looked at last, and its pages follow in turn', async () => {
    showArea('overview');
    expect(await press('Ctrl+PageDown')).toBe('shares');
    expect(await press('Ctrl+PageDown')).toBe('overview');
    expect(await press('Ctrl+PageUp')).toBe('shares');
    expect(await press('Ctrl+4')).toBe('size');
    expect(await press('Ctrl+1')).toBe('shares');
  });

  it('without a page stays where the person is', async () => {
    showArea('overview');
    expect(await press('Ctrl+3')).toBe('overview');
    expect(roomsOf(areas).map(({ keys, areas: pages }) => [keys, pages.length])).toEqual([
      ['Ctrl+1', 2],
      ['Ctrl+2', 0],
      ['Ctrl+3', 0],
      ['Ctrl+4', 1],
      ['Ctrl+5', 0],
    ]);
  });
});

it('keeps the commands of one group together in a menu', () => {
  const command = (id: string, group: string) =>
    ({ id, group, menu: 'scenario', label: 'term.all', run: () => undefined }) as const;
  const commands = {
    ...given.commands,
    scenarios: [command('a', '1'), command('b', '2')],
    size: [command('c', '1')],
  };
  const ids = entriesOf(houseOf({ ...given, commands, pages: NO_PAGES }).commands, 'scenario').map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['a', 'c', 'b']);
});
