import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language, Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { nameIn, titlesOf, type WithNames, type WithOneName, type WithTitle } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import type { ProjectInfo } from '@shared/model/project-info';
import type { ProjectClient, Workbench } from '../threads/workbench';

/**
 * One open project and who works on it. Every service takes a session; the window keeps one for as long as it
 * lives, the command line one for a command.
 */
export class Session {
  readonly workbench: Workbench;
  readonly who: string;
  /** Labels of change sets are written in the language of the person who makes them. */
  language: Language;
  #project: ProjectClient | null = null;
  #path = '';
  #writes: Promise<unknown> = Promise.resolve();
  #revision = 0;
  readonly #sayIn: (language: Language) => Translate;

  /** @param sayIn the words in a language */
  constructor(
    workbench: Workbench,
    who: string,
    language: Language,
    sayIn: (language: Language) => Translate,
  ) {
    this.#sayIn = sayIn;
    this.workbench = workbench;
    this.who = who;
    this.language = language;
  }

  /** The open project. @throws Refusal `refusal.project.noneOpen` */
  get project(): ProjectClient {
    if (this.#project === null) throw new Refusal('refusal.project.noneOpen');
    return this.#project;
  }

  /** Where the file of the open project lies; of the last one where none is open. Empty before the first. */
  get path(): string {
    return this.#path;
  }

  /** Whether a file is the open project, by whichever link it is named. */
  isOn(path: string): boolean {
    return this.#project !== null && this.#path === placeOf(path);
  }

  get hasProject(): boolean {
    return this.#project !== null;
  }

  /** Words in the language of the session. */
  get say(): Translate {
    return this.#sayIn(this.language);
  }

  /** The name of a thing in the language of the session. */
  nameOf(thing: WithNames | WithOneName): string {
    return nameIn(this.language, thing);
  }

  /** The title of a document in the language of the session; null for none. */
  titleOf(source: WithTitle): string;
  titleOf(source: WithTitle | undefined): string | null;
  titleOf(source: WithTitle | undefined): string | null {
    return source === undefined ? null : this.nameOf(titlesOf(source));
  }

  /** The newest revision seen; replies carry it. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Opens a project in place of the one before, which is closed (and so saved) once the next is open.
   * @param open is given the open project when it is this very file, open for writing: this session holds its lock
   */
  async take(
    path: string,
    open: (isOpenAlready: ProjectClient | null) => Promise<ProjectClient>,
  ): Promise<ProjectInfo> {
    return this.write(async () => {
      const before = this.#project;
      const next = await open(this.#path === placeOf(path) && (await isWritable(before)) ? before : null);
      this.#project = next;
      this.#path = placeOf(path);
      // What was confirmed is in its journal whatever happens here, so it does not stand in the way of the next one.
      if (before !== next) await before?.close().catch(() => undefined);
      return this.seen(await next.info());
    });
  }

  /** The same session on the same project, of which it knows what another client of it tells alone. */
  over(project: ProjectClient): Session {
    const over = new Session(this.workbench, this.who, this.language, this.#sayIn);
    over.#project = project;
    over.#path = this.#path;
    over.#revision = this.#revision;
    return over;
  }

  /** Closes the project, if one is open: the file on disk is whole afterwards. */
  async close(): Promise<void> {
    await this.write(async () => {
      const before = this.#project;
      this.#project = null;
      await before?.close();
    });
  }

  /**
   * Runs writers strictly one after another, so that what one read is still true when it writes. A failed one does
   * not hold up the next.
   */
  write<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#writes.then(work);
    this.#writes = result.catch(() => undefined);
    return result;
  }

  /** Writes rows as one change set, one undo; nothing is written where nothing changes. Called inside of `write`. */
  async apply(label: string, changes: readonly RowChange[]): Promise<void> {
    if (changes.length > 0)
      this.seen(await this.project.apply({ who: this.who, label, reason: null }, changes));
  }

  /** Notes the revision of an answer of the project. */
  seen(info: ProjectInfo): ProjectInfo {
    this.#revision = info.revision;
    return info;
  }
}

/** One name for a file, by whichever link it is reached. */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path); // nothing is there yet
  }
}

/** Whether a project takes changes; one that gives no answer any more does not. */
async function isWritable(project: ProjectClient | null): Promise<boolean> {
  const info = await project?.info().catch(() => null);
  return info !== null && info !== undefined && info.state.kind !== 'read_only';
}
