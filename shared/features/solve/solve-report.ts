import type { LeverKind } from '../../model/lever';
import type { ReportMessage } from '../../report/report-message';
import { type Column, type Report, type Row, reportTable, type Table } from '../../report/table';
import { bestTables, costNote } from './best-table';
import type { AnswerView, SolveView } from './contract';
import { limitMessage } from './limit-messages';
import { mixTables } from './mix-tables';
import { noAnswerTable } from './no-answer-table';
import { ordersTable } from './orders-table';
import { daysMessage, leversOf } from './report-messages';

const MIXES = {
  way: { title: 'solve.mix', format: 'text' },
  days: { title: 'solve.daysReached', format: 'text', align: 'right' },
  highest: { title: 'solve.shareReached', format: 'percent', missing: null, printed: false },
  cost: { title: 'solve.cost', format: 'money' },
  binds: { title: 'solve.binds', format: 'text', missing: 'solve.nothingBinds', printed: false },
} as const;
/** Behind them the share that each mix gives to each goal. */
type MixColumns = typeof MIXES &
  Readonly<Record<LeverKind, Column & { readonly format: 'money' }>> &
  Readonly<Record<`share${number}`, Column & { readonly format: 'percent' }>>;

/** The mixes that reach the goal, what each is made of and binds it, and why other ways have none. */
export function solveReport(view: SolveView) {
  return {
    notes: answerNotes(view),
    tables: [
      ...(view.answers.length === 0 ? [] : [mixesTable(view)]),
      ...view.answers.flatMap((item) => mixTables(view, item)),
      ...(view.best === null ? [] : bestTables(view, view.best)),
      ...(view.orders.length === 0 ? [] : [ordersTable(view)]),
      ...view.noAnswers.map((none) => noAnswerTable(view, none)),
    ],
  } satisfies Report;
}

/** The mixes of which some cost is not known, with what is, and those that make a line worse than nothing done. */
export function answerNotes({ answers }: Pick<SolveView, 'answers'>): ReportMessage[] {
  return answers.flatMap(({ answer }): ReportMessage[] => {
    const name = `solve.way.${answer.kind}` as const;
    const lines = answer.worse.map((id): ReportMessage => ({ of: 'use', id }));
    const worse: ReportMessage = { key: 'solve.worseOf', with: { name, lines } };
    return [...costNote(name, answer), ...(lines.length === 0 ? [] : [worse])];
  });
}

/** Each mix with the days it reaches and its cost by kind of lever. */
export function mixesTable(view: SolveView): Table<MixColumns> {
  const shares = view.shares.map(({ materialId, countryId, year }, index) => {
    const material = { of: 'material', id: materialId } as const;
    const country = { of: 'country', id: countryId } as const;
    const title: ReportMessage = { key: 'solve.shareOf', with: { material, country, year } };
    return [`share${index}`, { title, format: 'percent' }] as const;
  });
  return reportTable({
    key: 'mixes',
    title: { key: 'solve.mixes', with: { count: view.answers.length } },
    columns: { ...MIXES, ...byKind(view), ...Object.fromEntries(shares) },
    rows: view.answers.map((item) => mixRow(view, item)),
  });
}

/** What each kind of lever costs; of those that act within weeks what is printed is what some mix uses. */
function byKind({ answers }: Pick<SolveView, 'answers'>) {
  const column = (kind: LeverKind) => ({ title: `solve.kind.${kind}`, format: 'money' }) as const;
  const short = (kind: LeverKind) => {
    const isUsed = answers.some(({ answer }) => answer.costByKind[kind] > 0);
    return isUsed ? column(kind) : { ...column(kind), printed: false as const };
  };
  return {
    stock: column('stock'),
    offtake: column('offtake'),
    recycling: column('recycling'),
    saving: column('saving'),
    orderedSaving: short('orderedSaving'),
    spot: short('spot'),
    swap: short('swap'),
  };
}

function mixRow(view: SolveView, { answer, run }: AnswerView): Row<MixColumns> {
  const [first, ...others] = answer.binding.map((limit) => limitMessage(limit, leversOf(view)));
  const more: ReportMessage = { key: 'solve.andMore', with: { count: others.length } };
  return {
    key: answer.kind,
    cells: {
      way: `solve.way.${answer.kind}`,
      days: daysMessage(run.reachedDays, view),
      highest: run.sharePercents.length === 0 ? null : Math.max(...run.sharePercents),
      cost: answer.costYen,
      binds: first === undefined ? null : others.length === 0 ? first : [first, more],
      ...answer.costByKind,
      ...Object.fromEntries(run.sharePercents.map((percent, index) => [`share${index}`, percent])),
    },
  };
}
