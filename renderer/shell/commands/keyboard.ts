import { useEffect } from 'react';
import { pressed } from '../../kit/ui/pressed';
import { isOfLayer } from '../frame/layers';
import type { Command } from './command';
import { runByKeys } from './run-command';

/** Whether the key press belongs to a text that is being written: then Ctrl+Z is the text's own. A grid's idle controller writes nothing. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement) || target.dataset.idle !== undefined) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'range' && target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** The command of a key press; while a text is being written, or a dialog or a menu has the keys, only one that says so. */
export function commandFor(
  commands: readonly Command[],
  keys: string,
  { typing, layer }: { readonly typing: boolean; readonly layer: boolean },
): Command | undefined {
  return commands.find(
    ({ shortcuts, here, whileTyping, inLayers }) =>
      shortcuts?.includes(keys) === true &&
      here?.() !== false &&
      (!typing || whileTyping === true) &&
      (!layer || inLayers?.() === true),
  );
}

/** Listens for the shortcuts of all commands. */
export function useKeyboard(commands: readonly Command[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(commands, pressed(event), {
        typing: isTyping(event),
        layer: isOfLayer(event),
      });
      if (command === undefined) return;
      event.preventDefault();
      runByKeys(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [commands]);
}
