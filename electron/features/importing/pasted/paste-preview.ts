import { Refusal } from '@shared/base/refusal';
import type { Correction } from '@shared/features/importing/corrections';
import type { PastedAs, PastedPlace, PastePreview } from '@shared/features/importing/pasted';
import { byId } from '@shared/model/catalogue';
import { figureColumns, type ImportAnswers } from '@shared/model/mapping';
import type { Session } from '../../../plan/session';
import { inspectImport, previewImport, type ReadFollow, vocabularyOf } from '../read-file';
import { asFile } from './as-file';
import { COUNTED, countedAs, figuresOf, pastedMapping, sumsOf } from './pasted-mapping';
import { withHeads } from './with-heads';

/** What was said of a block. */
interface PasteSaid {
  /** Null: by the block. */
  readonly as: PastedAs | null;
  readonly answers: ImportAnswers | null;
  readonly mends: readonly Correction[];
}

/** Lines of the difference that the page has; a block of more is read as a file. */
const MOST_LINES = 20_000;

/**
 * Reads a block of the clipboard by the recipe of the import, with what the page says in place of what a file would.
 * @throws Refusal `refusal.paste.empty` where it has no figures, OpenQuestions, and what the import refuses
 */
export async function pastePreview(
  session: Session,
  text: string,
  place: PastedPlace,
  { as: said, answers, mends }: PasteSaid,
  follow: ReadFollow = {},
): Promise<PastePreview> {
  const rows = withHeads(text, place, await vocabularyOf(session));
  if (rows.length < 2) throw new Refusal('refusal.paste.empty');
  return asFile(rows, session.say('importing.paste.file'), async (path) => {
    const choices = { encoding: 'utf-8', separator: '\t', ...COUNTED } as const;
    const { guess } = await inspectImport(session, path, choices, follow);
    const { materials } = await session.project.reference();
    const mapping = pastedMapping(rows, guess, place, byId(materials, place.materialId) ?? null, answers);
    const figures = new Set(figureColumns(mapping));
    if (mapping.headerRow < 1 || figures.size === 0) throw new Refusal('refusal.paste.empty');
    const sums = sumsOf(mapping, rows);
    const { mappings } = await session.project.imports();
    const kept = mappings.find(({ fingerprint }) => fingerprint === guess.fingerprint)?.mapping ?? null;
    const { as, asBy } =
      said === null
        ? figuresOf(kept ?? mapping, rows, sums, kept !== null)
        : { as: said, asBy: 'said' as const };
    const columns = (rows[mapping.headerRow - 1] ?? []).map((head, at) => ({
      head,
      field: figures.has(at + 1) ? ('figures' as const) : (mapping.columns[at + 1] ?? null),
    }));
    const found = { rows, columns, headerRow: mapping.headerRow, as, asBy, sums };
    if (as === null) return { ...found, diff: null };
    const counted = countedAs(mapping, as);
    const diff = await previewImport(session, path, counted, guess.fingerprint, follow, undefined, mends);
    const page = { offset: 0, limit: MOST_LINES };
    return { ...found, diff: await session.project.importDiff(diff.batchId, page) };
  });
}
