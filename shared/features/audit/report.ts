import { MEASURE_WORDS } from '../../model/measure-words';
import { pair, type ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { AuditAdvice, AuditAssumption, AuditEdition, AuditFigure, AuditView } from './view';

/** So many digits of a hash tell one from another for people. */
const SHORT_HASH = 12;

/** A project as it stood on a day, and what came: the columns of a row say first what was known, then what came. */
export function auditReport({ on, change, changesSince, ...view }: AuditView) {
  return {
    asked: {
      key: 'audit.asked',
      with: {
        day: { date: on },
        number: change.number,
        at: { instant: change.at },
        head: { text: change.headHash.slice(0, SHORT_HASH) },
        since: changesSince,
      },
    },
    tables: [
      ...(view.editions === null ? [] : [editionsTable(view.editions)]),
      newsTable(view.news),
      assumptionsTable(view.assumptions),
      ...(view.advice === null ? [] : [adviceTable(view.advice)]),
      figuresTable(view.figures),
    ],
    notes: [view.editions === null ? 'audit.leftOut' : 'audit.papers'],
  } as const satisfies Report;
}

function figuresTable(figures: AuditView['figures']) {
  return reportTable({
    key: 'audit-figures',
    title: 'audit.figures',
    ranked: true,
    columns: {
      table: { title: 'audit.col.table', format: 'text' },
      row: { title: 'audit.col.row', format: 'text' },
      field: { title: 'audit.col.field', format: 'text' },
      value: { title: 'audit.col.value', format: 'text', align: 'right' },
      mark: { title: 'audit.col.mark', format: 'mark' },
      source: { title: 'audit.col.source', format: 'text', missing: 'audit.nothing' },
      saidOn: { title: 'audit.col.saidOn', format: 'date', missing: null },
      by: { title: 'audit.col.by', format: 'text', missing: null },
      since: { title: 'audit.col.since', format: 'text', align: 'right' },
      difference: { title: 'audit.col.difference', format: 'text', align: 'right', missing: null },
    },
    rows: figures.map(({ key, known, since }) => ({
      key,
      cells: {
        table: `table.${known.table}` as const,
        row: { text: known.row },
        field: { text: known.field },
        value: { text: known.value },
        mark: known.mark,
        source: textOf(known.source),
        saidOn: known.saidOn,
        by: textOf(known.by),
        since: sinceMessage(known, since),
        difference: differenceOf(since),
      },
      quiet: since === null,
    })),
  });
}

function sinceMessage({ mark }: AuditFigure['known'], since: AuditFigure['since']): ReportMessage {
  if (since === null) return 'audit.asThen';
  if (since.value === null || since.mark === null) return 'audit.gone';
  const value = { text: since.value };
  return since.mark === mark ? value : pair(`mark.${since.mark}`, value);
}

function differenceOf(since: AuditFigure['since']): ReportMessage | null {
  const difference = since?.difference ?? null;
  if (difference === null || difference === 0) return null;
  return { value: difference, decimals: decimalsOf(difference), signed: true };
}

/** As many as three digits of it take. */
function decimalsOf(difference: number): number {
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(difference)))));
}

function editionsTable(editions: readonly AuditEdition[]) {
  return reportTable({
    key: 'audit-editions',
    title: 'audit.editions',
    columns: {
      number: { title: 'audit.col.number', format: 'plain', align: 'left' },
      scenario: { title: 'audit.col.scenario', format: 'text' },
      state: { title: 'audit.col.state', format: 'text' },
      frozenAt: { title: 'audit.col.frozenAt', format: 'text' },
      by: { title: 'audit.col.by', format: 'text' },
      lines: { title: MEASURE_WORDS.linesStopping, format: 'whole' },
      firstStop: { title: MEASURE_WORDS.stop, format: 'date', missing: 'audit.nothing' },
      lineDays: { title: MEASURE_WORDS.lineDays, format: 'figure' },
      head: { title: 'audit.col.head', format: 'text' },
      since: { title: 'audit.col.since', format: 'text' },
    },
    rows: editions.map(({ key, known, since }) => ({
      key,
      cells: {
        number: known.number,
        scenario: { text: known.scenario },
        state: stateWords(known.state),
        frozenAt: { instant: known.frozenAt },
        by: { text: known.writtenBy },
        lines: known.linesStopping,
        firstStop: known.firstStop,
        lineDays: known.lineDays,
        head: { text: known.headHash.slice(0, SHORT_HASH) },
        since: since === null ? 'audit.asThen' : stateWords(since),
      },
    })),
  });
}

function stateWords(state: NonNullable<AuditEdition['since']>): ReportMessage {
  return state === 'gone' || state === 'withdrawn' ? `audit.${state}` : `choice.state.${state}`;
}

function newsTable(news: AuditView['news']) {
  return reportTable({
    key: 'audit-news',
    title: 'audit.news',
    columns: {
      learntOn: { title: 'audit.col.learntOn', format: 'date' },
      table: { title: 'audit.col.table', format: 'text' },
      what: { title: 'audit.col.what', format: 'text' },
      at: { title: 'audit.col.at', format: 'text' },
      now: { title: 'audit.col.now', format: 'text' },
      known: { title: 'audit.col.known', format: 'text', missing: 'audit.nothing' },
    },
    rows: news.map(({ key, learntOn, table, what, at, value, known }) => ({
      key,
      cells: {
        learntOn,
        table: `table.${table}` as const,
        what: { text: what },
        at: { text: at },
        now: textOf(value),
        known: textOf(known),
      },
    })),
  });
}

function assumptionsTable(assumptions: AuditView['assumptions']) {
  return reportTable({
    key: 'audit-assumptions',
    title: 'audit.assumptions',
    columns: {
      text: { title: 'audit.col.text', format: 'text' },
      code: { title: 'audit.col.code', format: 'text', under: 'text' },
      value: { title: 'audit.col.value', format: 'text', missing: null },
      mark: { title: 'audit.col.mark', format: 'mark' },
      owner: { title: 'audit.col.owner', format: 'text' },
      review: { title: 'audit.col.review', format: 'date', missing: null },
      since: { title: 'audit.col.since', format: 'text' },
    },
    rows: assumptions.map((one) => ({
      key: one.key,
      cells: {
        code: { text: one.known.code },
        text: { text: one.known.text },
        value: textOf(one.known.value),
        mark: one.known.mark,
        owner: { text: one.known.owner },
        review: one.known.reviewDate,
        since: becameOf(one),
      },
      quiet: one.since === 'stands',
    })),
  });
}

function becameOf({ since, changes }: AuditAssumption): ReportMessage {
  if (since !== 'changed') return `audit.${since}`;
  return changes.map(({ field, before, after }) => ({
    key: 'audit.changed' as const,
    with: {
      field: { text: field },
      before: textOf(before) ?? 'audit.nothing',
      after: textOf(after) ?? 'audit.nothing',
    },
  }));
}

function adviceTable(advice: readonly AuditAdvice[]) {
  return reportTable({
    key: 'audit-advice',
    title: 'audit.advice',
    columns: {
      words: { title: 'table.advice.words', format: 'text' },
      date: { title: 'table.advice.date', format: 'date' },
      by: { title: 'table.advice.givenBy', format: 'text' },
      to: { title: 'table.advice.givenTo', format: 'text' },
      state: { title: 'audit.col.state', format: 'text' },
      since: { title: 'audit.col.since', format: 'text' },
      decidedBy: { title: 'table.advice.stateBy', format: 'text', missing: null },
      decidedOn: { title: 'table.advice.stateOn', format: 'date', missing: null },
    },
    rows: advice.map(({ key, known, since }) => {
      const now = since === 'gone' ? null : since;
      return {
        key,
        cells: {
          words: { text: known.words },
          date: known.date,
          by: { text: known.givenBy },
          to: { text: known.givenTo },
          state: `choice.state.${known.state}` as const,
          since:
            since === 'gone'
              ? 'audit.gone'
              : now === null
                ? 'audit.asThen'
                : (`choice.state.${now.state}` as const),
          decidedBy: textOf(now?.by ?? null),
          decidedOn: now?.on ?? null,
        },
      };
    }),
  });
}

function textOf(text: string | null): ReportMessage | null {
  return text === null ? null : { text };
}
