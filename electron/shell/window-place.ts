import type { WindowPlace } from '../backend/preferences';

/** A rectangle of the desktop in px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window opens: without `x` and `y` in the middle of the first screen. */
export type Opening = Pick<WindowPlace, 'width' | 'height' | 'maximized'> &
  Partial<Pick<WindowPlace, 'x' | 'y'>>;

const FIRST: Opening = { width: 1280, height: 800, maximized: false };
/** What the pages are laid out for at least. */
const LEAST = { width: 1024, height: 700 };
/** As much of the title row has to lie on a screen, so that it can be taken hold of. */
const HOLD = { width: 120, height: 36 };

/**
 * The smallest window: what the pages are laid out for, and never more than a screen has. At 150 % one of 1280 pixels has 853.
 * @param screens the part of each screen that windows may cover
 */
export function leastOf(screens: readonly Area[]): { readonly minWidth: number; readonly minHeight: number } {
  return {
    minWidth: Math.min(LEAST.width, ...screens.map(({ width }) => width)),
    minHeight: Math.min(LEAST.height, ...screens.map(({ height }) => height)),
  };
}

/**
 * Where it stood, if that is on a screen that is still there; else as large as it was, as far as the first screen has space.
 * @param screens the part of each screen that windows may cover, the first one first
 */
export function openingOf(kept: WindowPlace | null, screens: readonly Area[]): Opening {
  const [main] = screens;
  if (kept === null)
    return {
      ...FIRST,
      width: Math.min(FIRST.width, main?.width ?? FIRST.width),
      height: Math.min(FIRST.height, main?.height ?? FIRST.height),
    };
  const { x, y, width, height, maximized } = kept;
  const title = { x, y, width, height: HOLD.height };
  if (screens.some((screen) => overlaps(title, screen))) return kept;
  return {
    width: Math.min(width, main?.width ?? width),
    height: Math.min(height, main?.height ?? height),
    maximized,
  };
}

function overlaps(title: Area, screen: Area): boolean {
  const across = Math.min(title.x + title.width, screen.x + screen.width) - Math.max(title.x, screen.x);
  const down = Math.min(title.y + title.height, screen.y + screen.height) - Math.max(title.y, screen.y);
  return across >= HOLD.width && down >= HOLD.height;
}
