/** What a terminal takes for a command to itself, and what turns the order of a line round; files end lines with two of them. */
const COMMANDS = /\r\n|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** Pictures of the controls stand in their order from here. */
const PICTURES = 0x2400;
const LAST_PICTURED = 0x1f;

/**
 * A text of a project as a terminal may be given it: a name that somebody else wrote could clear the screen, write over the
 * line above or stand reversed. Line ends and tabs stay; other controls are shown by their pictures.
 */
export function shownText(text: string): string {
  return text.replace(COMMANDS, (control) => {
    if (control === '\r\n') return '\n';
    if (control === '\n' || control === '\t') return control;
    const code = control.charCodeAt(0);
    return code <= LAST_PICTURED ? String.fromCharCode(PICTURES + code) : '\ufffd';
  });
}
