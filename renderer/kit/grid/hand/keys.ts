import type { Wish } from './find';
import type { ColumnWish } from './lay-column';
import type { Move, Way } from './range';

/** What a key asks of the hand. */
export type Intent =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'walk'; readonly by: 'enter' | 'tab'; readonly back: boolean }
  | { readonly do: 'fill'; readonly way: 'down' | 'right' }
  | { readonly do: 'seek'; readonly wish: Wish }
  | { readonly do: 'layColumn'; readonly wish: ColumnWish }
  | {
      readonly do: 'all' | 'row' | 'column' | 'edit' | 'empty' | 'clear' | 'cancel' | 'many' | 'line';
    };

/** idle: nothing is written. typing: arrows take what is written and move on. editing: arrows move in the text. */
export type Mode = 'idle' | 'typing' | 'editing';

type Key = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/**
 * What a key means, as in Excel; null for one that belongs to somebody else. A key of an input method is always its
 * own, also the Enter that ends a composition, which macOS gives its own key code.
 */
export function intentOf(event: Key, mode: Mode, pageRows: number): Intent | null {
  const { key } = event;
  if (event.keyCode === COMPOSING || (event.isComposing && key !== 'Escape')) return null;
  if (key === 'Escape') return { do: 'cancel' };
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey && event.shiftKey && !ctrl && mode === 'idle') {
    const wish = LAYING[key];
    return wish === undefined ? null : { do: 'layColumn', wish };
  }
  if (event.altKey) return key === 'Enter' && mode !== 'idle' ? { do: 'line' } : null;
  if (key === 'Enter')
    return ctrl
      ? mode === 'idle'
        ? null
        : { do: 'many' }
      : { do: 'walk', by: 'enter', back: event.shiftKey };
  if (key === 'Tab') return ctrl ? null : { do: 'walk', by: 'tab', back: event.shiftKey };
  if (mode === 'editing') return null;
  const move = moveOf(key, ctrl, pageRows);
  if (move !== null && (mode === 'idle' || (!ctrl && move.to === 'step')))
    return { do: 'move', move, extend: event.shiftKey && mode === 'idle' };
  return mode === 'idle' ? idleIntent(key, ctrl, event.shiftKey) : null;
}

/** With Alt and Shift: the column in hand. */
const LAYING: Readonly<Record<string, ColumnWish>> = {
  ArrowRight: 'wider',
  ArrowLeft: 'narrower',
  PageUp: 'left',
  PageDown: 'right',
};

/** The code of every key that goes to an input method. */
const COMPOSING = 229;

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function moveOf(key: string, ctrl: boolean, rows: number): Move | null {
  const way = ARROWS[key];
  if (way !== undefined) return { to: ctrl ? 'edge' : 'step', way };
  if (key === 'Home') return { to: ctrl ? 'first' : 'rowStart' };
  if (key === 'End') return { to: ctrl ? 'last' : 'rowEnd' };
  if (key === 'PageUp' && !ctrl) return { to: 'page', way: 'up', rows };
  if (key === 'PageDown' && !ctrl) return { to: 'page', way: 'down', rows };
  return null;
}

function idleIntent(key: string, ctrl: boolean, shift: boolean): Intent | null {
  if (key === 'F2') return { do: 'edit' };
  if (key === 'Delete') return { do: 'clear' };
  if (key === 'Backspace') return { do: 'empty' };
  if (key === ' ' && shift && !ctrl) return { do: 'row' };
  if (key === ' ' && ctrl) return { do: 'column' };
  if (ctrl && shift && key.toLowerCase() === 'l') return { do: 'seek', wish: 'arrange' };
  if (!ctrl || shift) return null;
  return WITH_CTRL[key.toLowerCase()] ?? null;
}

const WITH_CTRL: Readonly<Record<string, Intent>> = {
  a: { do: 'all' },
  d: { do: 'fill', way: 'down' },
  r: { do: 'fill', way: 'right' },
  f: { do: 'seek', wish: 'find' },
  h: { do: 'seek', wish: 'replace' },
  g: { do: 'seek', wish: 'goTo' },
};
