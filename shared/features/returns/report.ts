import type { Report } from '../../report/table';
import { reportTable } from '../../report/table';
import type { ReturnPack, ReturnView, VerifiedReturn } from './pack';

const namesOf = ({ en, ja }: { readonly en: string; readonly ja: string }) => ({ nameEn: en, nameJa: ja });

/** The returns that there are. */
export function packsReport(packs: readonly ReturnPack[]) {
  return {
    tables: [
      reportTable({
        key: 'returns',
        title: 'returns.table',
        columns: {
          id: { title: 'returns.col.id', format: 'text' },
          article: { title: 'returns.col.article', format: 'text' },
          law: { title: 'returns.col.law', format: 'text' },
          addressee: { title: 'returns.col.addressee', format: 'text' },
          due: { title: 'returns.col.due', format: 'text' },
        },
        rows: packs.map((pack) => ({
          key: pack.id,
          cells: {
            id: { text: pack.id },
            article: namesOf(pack.article),
            law: namesOf(pack.law),
            addressee: namesOf(pack.addressee),
            due: namesOf(pack.due),
          },
        })),
      }),
    ],
  } satisfies Report;
}

/** A return as it would be written. */
export function returnReport({ pack, answers, missing }: ReturnView) {
  return {
    asked: namesOf(pack.article),
    tables: [
      reportTable({
        key: 'return-answers',
        title: 'returns.answers',
        columns: {
          what: { title: 'returns.col.what', format: 'text' },
          written: { title: 'returns.col.written', format: 'text' },
          control: { title: 'returns.col.control', format: 'text' },
          key: { title: 'returns.col.key', format: 'text' },
        },
        rows: answers.map(({ control, key, what, value, written }) => ({
          key: control,
          cells: {
            what: namesOf(what),
            written: { text: written },
            control: { text: control },
            key: { text: key },
          },
          quiet: value === null,
        })),
      }),
    ],
    notes: [{ key: 'returns.missing', with: { count: missing, all: answers.length } }, namesOf(pack.jurist)],
  } satisfies Report;
}

/** What of a return that was made still holds. */
export function verifiedReturnReport({ pack, fields }: VerifiedReturn) {
  const held = fields.filter(({ verdict }) => verdict === 'holds').length;
  return {
    lead: { key: 'returns.verified', with: { pack: { text: pack }, held, all: fields.length } },
    tables: [
      reportTable({
        key: 'return-verified',
        title: 'returns.answers',
        columns: {
          what: { title: 'returns.col.what', format: 'text' },
          verdict: { title: 'returns.col.verdict', format: 'text' },
          written: { title: 'returns.col.written', format: 'text' },
          now: { title: 'returns.col.now', format: 'text', missing: null },
        },
        rows: fields.map(({ control, what, verdict, written, now }) => ({
          key: control,
          cells: {
            what: namesOf(what),
            verdict: `returns.verdict.${verdict}` as const,
            written: { text: written },
            now: now === null ? null : { text: now },
          },
          quiet: verdict === 'holds',
        })),
      }),
    ],
  } as const satisfies Report;
}
