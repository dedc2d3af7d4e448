import { Refusal } from '@shared/base/refusal';
import { type AllRows, emptyStocks, type OpenView, openList, openView } from '@shared/model/open-view';
import type { ProjectTables } from '@shared/model/plan';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { ProjectClient } from '../threads/workbench';
import { TABLE_OF_LIST } from './replica/plan-cache';
import { TABLE_OF, TABLE_QUESTIONS, type TableQuestion } from './replica/table-cache';
import type { Session } from './session';

/** What of a project can be asked where only what may leave the house is told. All else (its history, its files, writing) is refused. */
type OpenQuestion = TableQuestion | 'info' | 'plan' | 'observationsOf' | 'rows' | 'supplied';

/**
 * A session that knows of its project what may leave the house (shared/model/open-view.ts) and cannot write: whatever reads
 * through it, a run, a workbook or a list of rows, holds nothing that stays. It is of the state in which it was made.
 */
export async function openSession(session: Session): Promise<Session> {
  const { project } = session;
  return session.over(openProjectClient(project, await allRows(project)));
}

/** Every row of a project. @param isAsked whether a table is read; another is empty */
export async function allRows(
  project: ProjectClient,
  isAsked: (table: TableName) => boolean = () => true,
): Promise<AllRows> {
  const tables = TABLE_NAMES.map(
    async (table) => [table, isAsked(table) ? await project.rows(table) : []] as const,
  );
  return Object.fromEntries(await Promise.all(tables)) as AllRows; // a list for each name
}

function openProjectClient(project: ProjectClient, all: AllRows): ProjectClient {
  const view = openView(all);
  const empty = emptyStocks(all.stock);
  const told = <Answer>(ask: () => Promise<Answer>) => {
    let answer: Promise<Answer> | undefined;
    return () => (answer ??= ask()); // the very same lists as long as it is asked
  };
  const tables = TABLE_QUESTIONS.map((question) => [
    question,
    told(async () => listsOpened(view, TABLE_OF[question], await project[question]())),
  ]);
  const plans = new Map<string, ReturnType<ProjectClient['plan']>>();
  const plan: ProjectClient['plan'] = (filter) => {
    const { economyId, materialId } = filter;
    const isAsked = (stock: ProjectTables['stock']) =>
      (economyId === undefined || stock.economyId === economyId) &&
      (materialId === undefined || stock.materialId === materialId);
    const key = JSON.stringify([economyId, materialId, filter.stage]);
    const known =
      plans.get(key) ??
      project.plan(filter).then((stored) => {
        const open = listsOpened(view, TABLE_OF_LIST, stored);
        return { ...open, stocks: [...open.stocks, ...empty.filter(isAsked)] };
      });
    plans.set(key, known);
    return known;
  };
  const open: Pick<ProjectClient, OpenQuestion> = {
    ...(Object.fromEntries(tables) as Pick<ProjectClient, TableQuestion>), // each under its question
    plan,
    observationsOf: async (seriesIds) =>
      openList(view, 'observation', await project.observationsOf(seriesIds)),
    info: told(async () => {
      const info = await project.info();
      // A label of the history can say what a figure was.
      const none = { depth: 0, label: null };
      const counts = Object.fromEntries(
        TABLE_NAMES.map((table) => [table, openList(view, table, all[table]).length]),
      );
      return { ...info, undo: none, redo: none, counts, secretStocks: 0, recovery: [] };
    }),
    rows: async (table) => {
      if (ANY_TABLE[table].isInside) throw inside();
      return openList(view, table, all[table]);
    },
    supplied: () => project.supplied(),
  };
  return new Proxy(project, {
    get: (_target, name: keyof ProjectClient | 'then') => {
      if (name === 'then') return undefined; // it is no promise
      return name in open ? open[name as OpenQuestion] : async () => Promise.reject(inside());
    },
  });
}

const inside = () => new Refusal('refusal.open.inside');

/** The lists of an answer, each as the rows of its table leave; a list of which no table is said does not. */
function listsOpened<Answer extends object>(
  view: OpenView,
  tables: Readonly<Record<keyof Answer, TableName>>,
  answer: Answer,
): Answer {
  const lists = Object.entries<TableName>(tables).map(([name, table]) => [
    name,
    openList(view, table, answer[name as keyof Answer] as never), // a list of rows of its table
  ]);
  return Object.fromEntries(lists) as Answer; // the lists of the very names that it has
}
