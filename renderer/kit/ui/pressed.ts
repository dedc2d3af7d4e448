type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly location?: number;
};

/**
 * "Ctrl+Shift+Z" of a key press, with every key that is held; Command counts as Ctrl on a Mac. Digits of the numeric pad with Alt
 * are none: they write a sign by its number.
 */
export function pressed(event: Press): string {
  if (event.altKey && event.location === NUMERIC_PAD && /^\d$/.test(event.key)) return '';
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    key,
  ];
  return parts.filter((part) => part !== '').join('+');
}

const NUMERIC_PAD = 3;
