import type { Language, Translate } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import type { ProjectSettings } from '@shared/model/project-settings';
import type { MassUnit } from '@shared/words/mass-words';
import { shownText } from './shown-text';

/** Grows when a field of the JSON output changes its meaning; new fields do not count. */
export const FORMAT_VERSION = 1;

/** How a command is answered: text for people, or one JSON document for programs. */
export interface Output {
  readonly json: boolean;
  readonly language: Language;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Of the project that is open: its money, its time. */
  settings: Pick<ProjectSettings, 'currency' | 'timeZone'>;
}

/** Exit codes of the command line: done, input refused (nothing changed), wrong usage, done but not yet in the file, done and a tripwire asks for somebody. */
export const EXIT = { done: 0, refused: 1, usage: 2, unsaved: 3, alert: 4 } as const;

/** What a command did is confirmed and in the journal, and the file could not be written: why it could not. */
export class NotYetSaved extends Refusal {}

/**
 * Prints what a command gives: `text` for people, `result` for programs. Typed arrays become arrays of numbers.
 * @param text a function where the words take their time to write and a program does not want them
 */
export function printResult(
  output: Output,
  command: string,
  result: unknown,
  text: string | (() => string),
): void {
  if (!output.json) {
    const words = typeof text === 'string' ? text : text();
    output.write(`${shownText(words.trimEnd())}\n`);
    return;
  }
  const answer = { ok: true, command, formatVersion: FORMAT_VERSION, result: plain(result) };
  output.write(JSON.stringify(answer, null, 2));
  output.write('\n'); // of its own: joined to a text of some megabytes, that is copied
}

/** Prints why a command was refused, and gives the exit code. Errors that are no refusals are passed on. */
export function printRefusal(
  output: Output,
  command: string,
  thrown: unknown,
  further: readonly Notice[] = [],
): number {
  if (!(thrown instanceof Refusal)) throw thrown;
  const { code, place } = thrown.notice;
  const message = noticeText(thrown.notice, output.language);
  if (thrown instanceof NotYetSaved) {
    // What it gave stands in the output already.
    output.writeError(`${wordsOf(output)('cli.unsaved')} ${message}\n`);
    return EXIT.unsaved;
  }
  if (output.json) {
    const problems = further.map((notice) => ({
      code: notice.code,
      message: noticeText(notice, output.language),
      place: notice.place ?? null,
    }));
    const error = { code, message, place: place ?? null, ...(problems.length === 0 ? {} : { problems }) };
    output.write(
      `${JSON.stringify({ ok: false, command, formatVersion: FORMAT_VERSION, error }, null, 2)}\n`,
    );
  }
  output.writeError(`${message}\n`);
  return code === 'refusal.project.journalUncut' ? EXIT.unsaved : EXIT.refused;
}

/** Words in the language of the output. @param mass what tonnes are in them */
export function wordsOf(
  { language, settings }: Pick<Output, 'language' | 'settings'>,
  mass?: MassUnit,
): Translate {
  return translator(language, mass, settings.currency);
}

/**
 * A result as JSON can say it; what needs no change stays the very same object. A function of JSON.stringify would be called
 * for each of some hundred thousand numbers, which takes longer than to write them.
 */
function plain(value: unknown): unknown {
  if (!holdsPacked(value)) return value;
  if (value instanceof Float64Array) return Array.from(value);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
}

/** Whether something that JSON cannot say stands anywhere in a value. Nothing is made on the way: tables have 100,000 cells. */
function holdsPacked(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Float64Array || value instanceof Map) return true;
  if (Array.isArray(value)) return value.some(holdsPacked);
  for (const key in value) if (holdsPacked(value[key as keyof typeof value])) return true;
  return false;
}
