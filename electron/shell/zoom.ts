import type { Input, WebContents } from 'electron';

/** Steps of Chromium: 1.2 to the power of the level, from half to thrice the size. */
const LEAST = -4;
const MOST = 6;

/** The level that a key asks for; null for any other key. Ctrl with + and the key that has it, -, and 0. */
export function zoomLevel(
  { type, control, meta, alt, key }: Pick<Input, 'type' | 'control' | 'meta' | 'alt' | 'key'>,
  level: number,
): number | null {
  if (type !== 'keyDown' || alt || !(control || meta)) return null;
  if (key === '+' || key === '=') return Math.min(MOST, level + 1);
  if (key === '-') return Math.max(LEAST, level - 1);
  return key === '0' ? 0 : null;
}

/** Larger and smaller by keys, as in a browser. */
export function zoomByKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const level = zoomLevel(input, contents.getZoomLevel());
    if (level === null) return;
    event.preventDefault();
    contents.setZoomLevel(level);
  });
}
