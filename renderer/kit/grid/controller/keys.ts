import { pressed } from '../../ui/pressed';
import type { GridRequest } from './find';
import type { ColumnCommand } from './lay-column';
import type { Move } from './range';

/** What a key asks of the controller. */
export type Intent =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'walk'; readonly by: 'enter' | 'tab'; readonly back: boolean }
  | { readonly do: 'fill'; readonly way: 'down' | 'right' }
  | { readonly do: 'seek'; readonly request: GridRequest }
  | { readonly do: 'layColumn'; readonly request: ColumnCommand }
  | {
      readonly do:
        | 'all'
        | 'row'
        | 'column'
        | 'edit'
        | 'empty'
        | 'clear'
        | 'cancel'
        | 'many'
        | 'line'
        | 'menu'
        | 'removeRow';
    };

/** idle: nothing is written. typing: arrows take what is written and move on. editing: arrows move in the text. */
export type Mode = 'idle' | 'typing' | 'editing';

type Key = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/**
 * What a key means, as in Excel; null for one that belongs to somebody else: each is taken with exactly the keys that are
 * held with it. A key of an input method is always its own, also the Enter that ends a composition, which macOS gives its
 * own key code.
 */
export function intentOf(event: Key, mode: Mode, pageRows: number): Intent | null {
  if (event.keyCode === COMPOSING || (event.isComposing && event.key !== 'Escape')) return null;
  const keys = pressed(event);
  const always = ALWAYS[keys];
  if (always !== undefined) return always;
  if (mode !== 'idle' && WRITING[keys] !== undefined) return WRITING[keys];
  if (mode === 'editing') return null;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const move = movesBy(pageRows)[pressed({ key, ctrlKey, metaKey, altKey, shiftKey: false })];
  if (move !== undefined && (mode === 'idle' || move.to === 'step'))
    return { do: 'move', move, extend: shiftKey && mode === 'idle' };
  return mode === 'idle' ? (IDLE[keys] ?? null) : null;
}

/** The code of every key that goes to an input method. */
const COMPOSING = 229;

type Intents = Readonly<Record<string, Intent>>;

const ALWAYS: Intents = {
  Escape: { do: 'cancel' },
  Enter: { do: 'walk', by: 'enter', back: false },
  'Shift+Enter': { do: 'walk', by: 'enter', back: true },
  Tab: { do: 'walk', by: 'tab', back: false },
  'Shift+Tab': { do: 'walk', by: 'tab', back: true },
};

const WRITING: Intents = { 'Ctrl+Enter': { do: 'many' }, 'Alt+Enter': { do: 'line' } };

const IDLE: Intents = {
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'empty' },
  'Shift+ ': { do: 'row' },
  'Ctrl+ ': { do: 'column' },
  'Ctrl+Shift+ ': { do: 'all' },
  'Ctrl+A': { do: 'all' },
  'Ctrl+D': { do: 'fill', way: 'down' },
  'Ctrl+R': { do: 'fill', way: 'right' },
  'Ctrl+F': { do: 'seek', request: 'find' },
  'Ctrl+H': { do: 'seek', request: 'replace' },
  'Ctrl+G': { do: 'seek', request: 'goTo' },
  'Ctrl+Shift+L': { do: 'seek', request: 'arrange' },
  'Shift+F10': { do: 'menu' },
  ContextMenu: { do: 'menu' },
  'Ctrl+Shift+Delete': { do: 'removeRow' },
  'Alt+Shift+ArrowRight': { do: 'layColumn', request: 'wider' },
  'Alt+Shift+ArrowLeft': { do: 'layColumn', request: 'narrower' },
  'Alt+Shift+PageUp': { do: 'layColumn', request: 'left' },
  'Alt+Shift+PageDown': { do: 'layColumn', request: 'right' },
};

/** With Shift the range goes along. */
function movesBy(rows: number): Readonly<Record<string, Move>> {
  return {
    ...STEPS,
    PageUp: { to: 'page', way: 'up', rows },
    PageDown: { to: 'page', way: 'down', rows },
  };
}

const STEPS: Readonly<Record<string, Move>> = {
  ArrowUp: { to: 'step', way: 'up' },
  ArrowDown: { to: 'step', way: 'down' },
  ArrowLeft: { to: 'step', way: 'left' },
  ArrowRight: { to: 'step', way: 'right' },
  'Ctrl+ArrowUp': { to: 'edge', way: 'up' },
  'Ctrl+ArrowDown': { to: 'edge', way: 'down' },
  'Ctrl+ArrowLeft': { to: 'edge', way: 'left' },
  'Ctrl+ArrowRight': { to: 'edge', way: 'right' },
  Home: { to: 'rowStart' },
  End: { to: 'rowEnd' },
  'Ctrl+Home': { to: 'first' },
  'Ctrl+End': { to: 'last' },
};
