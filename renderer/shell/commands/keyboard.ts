import { useEffect } from 'react';
import { onEvent } from '../../kit/state/bridge';
import { allCommands, runCommand, runMenuCommand } from '.';
import type { Command } from './command';

/** "Ctrl+Shift+Z" of a key press; Command counts as Ctrl on a Mac. */
function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    key,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** Whether the key press belongs to a text that is being written: then Ctrl+Z is the text's own. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'range' && target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Listens for the shortcuts of all commands, and for those that main gives. */
export function useKeyboard(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = pressed(event);
      const typing = isTyping(event);
      const matches = (command: Command): boolean =>
        command.shortcuts?.includes(keys) === true && (!typing || command.whileTyping === true);
      const command = allCommands().find(matches);
      if (command === undefined) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', listen);
    const stop = onEvent((event) => {
      if (event.kind === 'menu.command') runMenuCommand(event.command);
    });
    return () => {
      window.removeEventListener('keydown', listen);
      stop();
    };
  }, []);
}
