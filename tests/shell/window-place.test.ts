import { expect, it } from 'vitest';
import { leastOf, openingOf } from '../../electron/shell/window-place';

const LEFT = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 984 };
/** 1280 x 1000 px at 150 %, less the bar of the system. */
const SMALL = { x: 0, y: 0, width: 853, height: 640 };
const kept = { x: 2000, y: 50, width: 1200, height: 900, maximized: false };

it.each([
  ['a first start', null, [LEFT], { width: 1280, height: 800, maximized: false }],
  ['a first start on a small screen', null, [SMALL], { width: 853, height: 640, maximized: false }],
  ['where it stood', kept, [LEFT, RIGHT], kept],
  ['maximised where it stood', { ...kept, maximized: true }, [LEFT, RIGHT], { ...kept, maximized: true }],
  ['half beyond an edge, in reach', { ...kept, x: -1000 }, [LEFT], { ...kept, x: -1000 }],
  ['a screen that is gone', kept, [LEFT], { width: 1200, height: 900, maximized: false }],
  [
    'a strip too narrow to take hold of',
    { ...kept, x: 1850 },
    [LEFT],
    { width: 1200, height: 900, maximized: false },
  ],
  [
    'a title row below the screen',
    { ...kept, x: 0, y: 1030 },
    [LEFT],
    { width: 1200, height: 900, maximized: false },
  ],
  [
    'a title row above the screen',
    { ...kept, x: 0, y: -20 },
    [LEFT],
    { width: 1200, height: 900, maximized: false },
  ],
  [
    'a screen gone, and a smaller one left',
    { ...kept, width: 2500 },
    [RIGHT].map((one) => ({ ...one, x: 0 })),
    { width: 1280, height: 900, maximized: false },
  ],
])('opens the window: %s', (_what, place, screens, opening) => {
  expect(openingOf(place, screens)).toEqual(opening);
});

it.each([
  ['a large screen', [LEFT], { minWidth: 1024, minHeight: 700 }],
  ['a small one', [SMALL], { minWidth: 853, minHeight: 640 }],
  ['a small one beside a large one', [LEFT, SMALL], { minWidth: 853, minHeight: 640 }],
])('asks no more than the screens have: %s', (_what, screens, least) => {
  expect(leastOf(screens)).toEqual(least);
});
