const OF_NO_PERSON = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** A text without the ids that the program makes: they are for no person, and stand for what has no name any more. */
export function withoutIds(text: string): string {
  return text.replaceAll(OF_NO_PERSON, '…');
}
