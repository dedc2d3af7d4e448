import type {
  Backup,
  RecoveryChange,
  RecoveryJournal,
  RecoveryView,
  Restored,
  TakenIn,
} from '../../model/recovery';
import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { Compared } from './contract';

/** All that lies on the disk of a project: the changes of its journals that are not in it, and its backups. */
export function recoveryReport(recovery: RecoveryView) {
  return {
    lead: leadOf(recovery),
    tables: [journalsTable(recovery), changesTable(recovery), backupTable(recovery.kept)],
  } as const satisfies Report;
}

/** What was found, in a sentence. */
export function leadOf({ file, journals }: RecoveryView): ReportMessage {
  const open = journals
    .flatMap(({ changes }) => changes)
    .filter(({ standing }) => standing !== 'held').length;
  if (file.kind === 'refused')
    return { key: `recovery.lead.${file.remaining.kind}`, with: remainingWith(file.remaining) };
  const { revision, savedRevision } = file;
  const said = { revision, taken: revision - savedRevision, open };
  if (open > 0) return { key: 'recovery.lead.open', with: said };
  const unreadable = journals.some(({ unreadableBytes }) => unreadableBytes > 0);
  if (unreadable) return { key: 'recovery.lead.unreadable', with: said };
  return { key: said.taken > 0 ? 'recovery.lead.replayed' : 'recovery.lead.whole', with: said };
}

function remainingWith(
  remaining: Extract<RecoveryView['file'], { kind: 'refused' }>['remaining'],
): Readonly<Record<string, ReportMessage | number>> {
  switch (remaining.kind) {
    case 'log':
      return { revision: remaining.revision };
    case 'rows':
      return { rows: { format: 'whole', value: remaining.rows }, tables: remaining.broken.length };
    case 'nothing':
      return {};
  }
}

function journalsTable({ journals }: RecoveryView) {
  return reportTable({
    key: 'roomJournals',
    title: 'recovery.journals',
    head: 'recovery.journals',
    columns: {
      kind: { title: 'recovery.col.kind', format: 'text' },
      file: { title: 'recovery.col.file', format: 'text' },
      changes: { title: 'recovery.col.changes', format: 'whole' },
      held: { title: 'recovery.col.held', format: 'whole' },
      fits: { title: 'recovery.col.fits', format: 'whole' },
      unreadable: { title: 'recovery.col.unreadable', format: 'whole' },
    },
    // The one beside an open project is empty as a rule.
    rows: journals.filter(holdsSomething).map(({ file, kind, changes, unreadableBytes }) => ({
      key: file,
      cells: {
        kind: `recovery.kind.${kind}` as const,
        file: { text: file },
        changes: changes.length,
        held: changes.filter(({ standing }) => standing === 'held').length,
        fits: changes.filter(({ standing }) => standing === 'fits').length,
        unreadable: unreadableBytes,
      },
    })),
  });
}

function holdsSomething({ changes, unreadableBytes }: RecoveryJournal): boolean {
  return changes.length > 0 || unreadableBytes > 0;
}

/** The changes of journals that the project does not hold. */
function changesTable({ journals }: RecoveryView) {
  return reportTable({
    key: 'roomChanges',
    title: 'recovery.changes',
    head: 'recovery.changes',
    columns: {
      number: { title: 'history.column.number', format: 'plain' },
      when: { title: 'history.column.when', format: 'text' },
      who: { title: 'history.column.who', format: 'text' },
      what: { title: 'history.column.what', format: 'text' },
      rows: { title: 'recovery.col.rows', format: 'whole' },
      standing: { title: 'recovery.col.standing', format: 'text' },
      file: { title: 'recovery.col.file', format: 'text', under: 'what' },
    },
    rows: journals.flatMap(({ file, changes }) =>
      changes
        .filter(({ standing }) => standing !== 'held')
        .map((change, index) => ({
          key: `${file} ${index}`,
          cells: {
            number: change.seq,
            when: { instant: change.at },
            who: { text: change.who },
            what: { text: change.label },
            rows: change.rows,
            standing: standingMessage(change),
            file: { text: file },
          },
        })),
    ),
  });
}

/** Whether a change can be taken in, and if not, why. */
function standingMessage({ standing, misfits }: RecoveryChange): ReportMessage {
  return standing === 'differs' && misfits > 0
    ? { key: 'recovery.standing.misfits', with: { misfits } }
    : `recovery.standing.${standing}`;
}

function backupTable(kept: readonly Backup[]) {
  return reportTable({
    key: 'roomKept',
    title: 'recovery.kept',
    head: 'recovery.kept',
    columns: {
      at: { title: 'recovery.col.keptAt', format: 'text' },
      by: { title: 'recovery.col.keptBy', format: 'text', under: 'at' },
      revision: { title: 'recovery.col.newest', format: 'plain', missing: 'recovery.notReadable' },
      size: { title: 'recovery.col.size', format: 'whole' },
      name: { title: 'recovery.col.name', format: 'text' },
    },
    rows: kept.map(({ name, at, keptBy, bytes, newest }) => ({
      key: name,
      cells: {
        at: { instant: at },
        by: `recovery.keptBy.${keptBy}` as const,
        revision: newest?.revision ?? null,
        size: Math.ceil(bytes / 1000),
        name: { text: name },
      },
    })),
  });
}

/** What was taken in, and what was not and why. */
export function takenReport({ taken, left }: TakenIn) {
  const table = reportTable({
    key: 'roomTaken',
    title: 'recovery.changes',
    columns: {
      number: { title: 'history.column.number', format: 'plain' },
      when: { title: 'history.column.when', format: 'text' },
      what: { title: 'history.column.what', format: 'text' },
      standing: { title: 'recovery.col.standing', format: 'text' },
    },
    rows: [...taken, ...left].map((change, index) => ({
      key: String(index),
      cells: {
        number: change.seq,
        when: { instant: change.at },
        what: { text: change.label },
        standing: change.standing === 'fits' ? 'recovery.standing.taken' : standingMessage(change),
      },
    })),
  });
  return { lead: takenLead({ taken, left }), tables: [table] } as const satisfies Report;
}

function takenLead({ taken, left }: TakenIn): ReportMessage {
  if (taken.length + left.length === 0) return 'recovery.taken.nothing';
  return { key: 'recovery.taken', with: { taken: taken.length, left: left.length } };
}

/** What is other today than in a backup. */
export function comparedReport({ revision, counts, rows, total }: Compared) {
  const countsTable = reportTable({
    key: 'roomCounts',
    title: 'recovery.compared.counts',
    columns: {
      table: { title: 'history.column.table', format: 'text' },
      changed: { title: 'history.did.changed', format: 'whole' },
      added: { title: 'history.did.added', format: 'whole' },
      removed: { title: 'history.did.removed', format: 'whole' },
    },
    rows: counts.map(({ table, tableWords, added, removed, changed }) => ({
      key: table,
      cells: { table: { text: tableWords }, changed, added, removed },
    })),
  });
  const rowsTable = reportTable({
    key: 'roomCompared',
    title: 'recovery.compared.rows',
    columns: {
      table: { title: 'history.column.table', format: 'text' },
      row: { title: 'history.column.row', format: 'text' },
      did: { title: 'recovery.compared.did', format: 'text' },
      field: { title: 'history.column.field', format: 'text', missing: null },
      before: { title: 'recovery.compared.then', format: 'text', missing: null },
      after: { title: 'recovery.compared.now', format: 'text', missing: null },
    },
    rows: rows.flatMap(({ key, tableWords, name, did, cells }) =>
      (cells.length === 0 ? [null] : cells).map((cell, index) => ({
        key: `${key} ${index}`,
        cells: {
          table: { text: tableWords },
          row: { text: name },
          did: `history.did.${did}` as const,
          field: textOf(cell?.field),
          before: textOf(cell?.before),
          after: textOf(cell?.after),
        },
      })),
    ),
    notes:
      total > rows.length
        ? [
            {
              key: 'recovery.compared.further',
              with: { count: { format: 'whole', value: total - rows.length } },
            },
          ]
        : [],
  });
  return {
    lead: {
      key: total === 0 ? 'recovery.compared.same' : 'recovery.compared',
      with: { revision, rows: total },
    },
    tables: [countsTable, rowsTable],
  } as const satisfies Report;
}

function textOf(text: string | null | undefined): ReportMessage | null {
  return text == null ? null : { text };
}

/** What a restore did. */
export function restoredMessage({ state, keptAs, journal }: Restored): ReportMessage {
  return {
    key: keptAs === null ? 'recovery.restored.nothingThere' : 'recovery.restored',
    with: { state: { text: state }, kept: { text: keptAs ?? '' }, journal: { text: journal ?? '' } },
  };
}
