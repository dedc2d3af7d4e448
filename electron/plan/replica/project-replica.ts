import { groupBy } from '@shared/base/group-by';
import type { Plan, Reference, RowChange } from '@shared/model/plan';
import { TABLE_NAMES, TABLES, type TableName } from '@shared/model/tables';
import type { ProjectClient } from '../../threads/workbench';
import { PlanCache } from './plan-cache';
import type { ChangesByTable } from './row-list';
import { SeriesCache } from './series-cache';
import { TABLE_QUESTIONS, TableCache, type TableQuestion } from './table-cache';

/** The commands that change no row: after any other one, what is kept asks what changed. */
const READS: ReadonlySet<keyof ProjectClient> = new Set([
  ...TABLE_QUESTIONS,
  'info',
  'plan',
  'observationsOf',
  'supplied',
  'rows',
  'history',
  'changesSince',
  'links',
  'touchedSince',
  'rowsSince',
  'imports',
  'importBegin',
  'importAdd',
  'importCorrected',
  'importDiff',
  'importTouched',
  'importSetAfter',
  'importTry',
  'importDiscard',
  'mayTakeOver',
  'save',
  'saveCopy',
  'saveChangedCopy',
  'verify',
]);

/** What is told of a change: a block of 5,000 x 12 and what follows from it. More rows are read again. */
const MOST_TOLD = 70_000;

/**
 * An open project whose plan lives in this thread: what was read once is told what changed, and is not read again.
 * Answers are those of the file, row for row; a list that no change touched is the same list as before.
 * @param project the one open project; nobody else writes to its file
 * @param most so many rows that changed are told one by one; where they are more, what is kept is read again
 */
export function projectReplica(project: ProjectClient, most = MOST_TOLD): ProjectClient {
  const replica = new Replica(project, most);
  const cached: Partial<ProjectClient> = {
    ...Object.fromEntries(TABLE_QUESTIONS.map((question) => [question, () => replica.tables(question)])),
    plan: (filter) => replica.plan(filter),
    observationsOf: (seriesIds) => replica.observationsOf(seriesIds),
    imports: () => replica.imports(),
    apply: async (header, changes) => {
      const writing = project.apply(header, changes);
      await replica.take(writing, newestOf(changes));
      return writing;
    },
  };
  return new Proxy(project, {
    get: (_target, name: keyof ProjectClient) => {
      if (cached[name] !== undefined) return cached[name];
      if (READS.has(name) || (name as string) === 'then') return project[name];
      return async (...args: never[]) => {
        try {
          // Arguments fit the method by the type of ProjectClient.
          return await (project[name] as (...values: never[]) => Promise<unknown>)(...args);
        } finally {
          replica.mayHaveChanged();
        }
      };
    },
  });
}

/** What the list of imports is made of, beside the log. */
const OF_IMPORTS = ['importRecord', 'savedMapping'] as const satisfies readonly TableName[];

class Replica {
  readonly #project: ProjectClient;
  readonly #most: number;
  readonly #plans = new PlanCache();
  readonly #series = new SeriesCache();
  readonly #tables = new Map<TableQuestion, TableCache<TableQuestion>>();
  #imports: ReturnType<ProjectClient['imports']> | null = null;
  /** The revision that everything kept speaks of; null before anything is. */
  #revision: number | null = null;
  #isOld = false;
  /** Readers stand in a row, so that none sees a part of a change. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(project: ProjectClient, most: number) {
    this.#project = project;
    this.#most = most;
  }

  mayHaveChanged(): void {
    this.#isOld = true;
  }

  /**
   * Takes in what this thread writes itself while the file is being written: readers wait until it is. What the file refuses
   * is forgotten with everything else.
   * @param changes of each row its newest state
   */
  take(writing: ReturnType<ProjectClient['apply']>, changes: ChangesByTable): Promise<void> {
    writing.catch(() => undefined); // it may be refused before its turn comes, which says so
    const taken = this.#turn.then(async () => {
      const before = this.#revision;
      const isAhead = before !== null && !this.#isOld;
      try {
        if (isAhead) this.#takeOwn(changes);
        const { revision, followed } = await writing;
        if (isAhead && followed.length > 0) this.#takeOwn(newestOf(followed));
        if (before === null || revision === before) return;
        // Else something came between, and the file tells both.
        if (isAhead && revision === before + 1) this.#revision = revision;
        else this.#isOld = true;
      } catch (error) {
        if (isAhead) this.#forget();
        this.#isOld = true;
        throw error;
      }
    });
    this.#turn = taken.catch(() => undefined);
    return taken;
  }

  tables<Q extends TableQuestion>(question: Q): ReturnType<ProjectClient[Q]> {
    const answered = this.#inTurn(async () => (await this.#kept(question)).answer);
    return answered as ReturnType<ProjectClient[Q]>; // kept under the question that it answers
  }

  plan(filter: Parameters<ProjectClient['plan']>[0]): Promise<Plan> {
    return this.#inTurn(async () => {
      const reference = await this.#kept('reference');
      return this.#plans.part(
        filter,
        () => this.#project.plan(filter),
        () => reference.answer as Reference, // of the question just asked
      );
    });
  }

  observationsOf(seriesIds: readonly string[]): ReturnType<ProjectClient['observationsOf']> {
    return this.#inTurn(() => this.#series.of(seriesIds, (missing) => this.#project.observationsOf(missing)));
  }

  imports(): ReturnType<ProjectClient['imports']> {
    return this.#inTurn(() => {
      this.#imports ??= this.#project.imports();
      return this.#imports;
    });
  }

  async #kept(question: TableQuestion): Promise<TableCache<TableQuestion>> {
    let cached = this.#tables.get(question);
    if (cached === undefined) {
      cached = new TableCache(question, await this.#project[question]());
      this.#tables.set(question, cached);
    }
    return cached;
  }

  #inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(async () => {
      if (this.#revision === null) this.#revision = (await this.#project.info()).revision;
      if (this.#isOld) await this.#catchUp(this.#revision);
      return read();
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #catchUp(since: number): Promise<void> {
    // First, so that a write which is confirmed meanwhile makes it old again.
    this.#isOld = false;
    try {
      const { revision, changes } = await this.#project.rowsSince(since, this.#most);
      if (revision === since) return;
      if (changes === null) this.#forget();
      else this.#take(groupBy(changes, ({ table }) => table));
      this.#revision = revision;
    } catch (error) {
      this.#isOld = true;
      throw error;
    }
  }

  /**
   * An edit neither takes an import back nor brings it again: the list of imports, which is made of the whole log, stays
   * unless the edit is of one.
   */
  #takeOwn(changes: ChangesByTable): void {
    const imports = this.#imports;
    this.#take(changes);
    if (!OF_IMPORTS.some((table) => changes.has(table))) this.#imports = imports;
  }

  #take(changes: ChangesByTable): void {
    this.#imports = null;
    for (const cached of this.#tables.values()) cached.take(changes);
    if (changes.has('observation')) this.#series.take(changes);
    this.#plans.take(changes);
  }

  /** So much has changed that reading again is quicker. */
  #forget(): void {
    this.#imports = null;
    this.#tables.clear();
    this.#series.clear();
    this.#plans.clear();
  }
}

/** Of several changes to one row the last one. */
function newestOf(changes: readonly RowChange[]): ChangesByTable {
  const byTable = new Map<TableName, Map<string, RowChange>>();
  for (const change of changes) {
    let byId = byTable.get(change.table);
    if (byId === undefined) {
      byId = new Map();
      byTable.set(change.table, byId);
    }
    byId.set(change.op === 'put' ? change.row.id : change.id, asFiled(change));
  }
  return new Map([...byTable].map(([table, byId]) => [table, [...byId.values()]]));
}

/** The fields of each table: a block asks 60,000 times. */
const FIELDS: ReadonlyMap<TableName, readonly string[]> = new Map(
  TABLE_NAMES.map((table) => [table, Object.keys(TABLES[table].fields)]),
);

/** A change as the file tells it: of a row it keeps the fields of its table alone. */
function asFiled(change: RowChange): RowChange {
  if (change.op === 'remove') return change;
  const fields = FIELDS.get(change.table) ?? [];
  let count = 0;
  for (const _field in change.row) count += 1;
  if (count === fields.length) return change;
  const row: Readonly<Record<string, unknown>> = { ...change.row };
  // A row of the same table without what is no field of it.
  return { ...change, row: Object.fromEntries(fields.map((field) => [field, row[field]])) } as RowChange;
}
