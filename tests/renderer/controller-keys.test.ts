import { describe, expect, it } from 'vitest';
import { type Intent, intentOf, type Mode } from '../../renderer/kit/grid/controller/keys';

const NONE = {
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};
const press = (keys: string, mode: Mode, extra: object = {}): Intent | null => {
  const parts = keys.split('+');
  const key = parts.at(-1) === '' ? ' ' : (parts.at(-1) ?? '');
  const held = {
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
  return intentOf({ ...NONE, ...held, key, ...extra }, mode, 20);
};

describe('a key of the controller, with what is held', () => {
  it.each<[string, Mode, object | null]>([
    ['ArrowDown', 'idle', { do: 'move', move: { to: 'step', way: 'down' }, extend: false }],
    ['Shift+ArrowLeft', 'idle', { do: 'move', move: { to: 'step', way: 'left' }, extend: true }],
    ['Ctrl+Shift+ArrowUp', 'idle', { do: 'move', move: { to: 'edge', way: 'up' }, extend: true }],
    ['PageDown', 'idle', { do: 'move', move: { to: 'page', way: 'down', rows: 20 }, extend: false }],
    ['Ctrl+Home', 'idle', { do: 'move', move: { to: 'first' }, extend: false }],
    ['Enter', 'idle', { do: 'walk', by: 'enter', back: false }],
    ['Shift+Tab', 'typing', { do: 'walk', by: 'tab', back: true }],
    ['ArrowRight', 'typing', { do: 'move', move: { to: 'step', way: 'right' }, extend: false }],
    ['ArrowRight', 'editing', null],
    ['Ctrl+Enter', 'editing', { do: 'many' }],
    ['Alt+Enter', 'typing', { do: 'line' }],
    ['Alt+Shift+ArrowLeft', 'idle', { do: 'layColumn', request: 'narrower' }],
    ['Alt+Shift+PageDown', 'idle', { do: 'layColumn', request: 'right' }],
    ['Alt+Shift+ArrowLeft', 'typing', null],
    ['Alt+Shift+x', 'idle', null],
    ['F2', 'idle', { do: 'edit' }],
    ['Delete', 'idle', { do: 'clear' }],
    ['Delete', 'typing', null],
    ['Backspace', 'idle', { do: 'empty' }],
    ['Ctrl+Shift+Delete', 'idle', { do: 'removeRow' }],
    ['Ctrl+Shift+Delete', 'typing', null],
    ['Shift+Delete', 'idle', null],
    ['Ctrl+Delete', 'idle', null],
    ['Ctrl+Backspace', 'idle', null],
    ['Shift+Backspace', 'idle', null],
    ['Ctrl+F2', 'idle', null],
    ['Shift+F2', 'idle', null],
    ['Alt+Delete', 'idle', null],
    ['Alt+Home', 'idle', null],
    ['Ctrl+Alt+Home', 'idle', null],
    ['Ctrl+Escape', 'idle', null],
    ['Ctrl+Shift+Enter', 'editing', null],
    ['Ctrl+Alt+Enter', 'typing', null],
    ['Alt+Shift+Tab', 'idle', null],
    ['Ctrl+Shift+D', 'idle', null],
    ['Ctrl+Alt+a', 'idle', null],
    ['Ctrl+PageDown', 'idle', null],
    ['Ctrl+', 'idle', { do: 'column' }],
    ['Ctrl+Shift+', 'idle', { do: 'all' }],
    ['Ctrl+Shift+L', 'idle', { do: 'seek', request: 'arrange' }],
    ['Ctrl+d', 'idle', { do: 'fill', way: 'down' }],
    ['Ctrl+A', 'idle', { do: 'all' }],
    ['Ctrl+a', 'editing', null],
    ['Shift+', 'idle', { do: 'row' }],
    ['Ctrl+z', 'idle', null],
    ['Ctrl+1', 'idle', null],
    ['F6', 'idle', null],
    ['x', 'idle', null],
  ])('%s while %s', (keys, mode, intent) => {
    expect(press(keys, mode)).toEqual(intent);
  });

  it.each<[string, object, object | null]>([
    ['Enter', { keyCode: 229 }, null],
    ['Enter', { isComposing: true, keyCode: 13 }, null],
    ['ArrowDown', { isComposing: true }, null],
    ['Escape', { isComposing: true, keyCode: 27 }, { do: 'cancel' }],
    ['Escape', { isComposing: true, keyCode: 229 }, null],
  ])('%s of an input method (%j)', (keys, extra, intent) => {
    expect(press(keys, 'typing', extra)).toEqual(intent);
  });
});
