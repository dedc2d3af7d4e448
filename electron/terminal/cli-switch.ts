/** How the executable is asked to be the command line: `--cli`, or `--cli=FILE` where no console hears a program with a window. */
const SWITCH = /^--cli(?:=(.+))?$/s;

/** What the executable was told to do without a window. */
interface BehindSwitch {
  /** What stands before the switch, the executable first. */
  readonly before: readonly string[];
  readonly words: readonly string[];
  /** The file that gets all that is printed; null: the standard output does. */
  readonly to: string | null;
}

/**
 * The words of the command line that stand behind its switch.
 * @param argv of the executable, itself first; before the switch stand at most Chromium's own switches and one plain word, the
 * folder of an app that is not packaged
 * @returns null where a window is asked for
 */
export function behindCliSwitch(argv: readonly string[]): BehindSwitch | null {
  let plain = 0;
  for (const [at, word] of argv.entries()) {
    if (at === 0) continue;
    const found = SWITCH.exec(word);
    if (found !== null) return { before: argv.slice(0, at), words: argv.slice(at + 1), to: found[1] ?? null };
    if (!word.startsWith('-')) plain += 1;
    if (plain > 1) return null;
  }
  return null;
}
