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
/** As much of the title row has to lie on a screen, so that it can be taken hold of. */
const HOLD = { width: 120, height: 36 };

/**
 * Where it stood, if that is on a screen that is still there; else as large as it was, as far as the first screen has space.
 * @param screens the part of each screen that windows may cover, the first one first
 */
export function openingOf(kept: WindowPlace | null, screens: readonly Area[]): Opening {
  if (kept === null) return FIRST;
  const { x, y, width, height, maximized } = kept;
  const title = { x, y, width, height: HOLD.height };
  if (screens.some((screen) => overlaps(title, screen))) return kept;
  const [first] = screens;
  return {
    width: Math.min(width, first?.width ?? width),
    height: Math.min(height, first?.height ?? height),
    maximized,
  };
}

function overlaps(title: Area, screen: Area): boolean {
  const across = Math.min(title.x + title.width, screen.x + screen.width) - Math.max(title.x, screen.x);
  const down = Math.min(title.y + title.height, screen.y + screen.height) - Math.max(title.y, screen.y);
  return across >= HOLD.width && down >= HOLD.height;
}
