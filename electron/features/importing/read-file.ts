import { Refusal } from '@shared/base/refusal';
import type { Correction } from '@shared/features/importing/corrections';
import type { Cause, ImportDiff, ImportResult } from '@shared/features/importing/diff';
import type {
  FileInspection,
  ShownRows,
  StepCounts,
  SteppedRows,
} from '@shared/features/importing/inspection';
import { type ImportQuestion, openQuestions } from '@shared/features/importing/questions';
import { isReadable } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import type { RowChunk } from '../../importing/steps/packed-rows';
import { withNames } from '../../importing/values/named-vocabulary';
import { buildVocabulary, type Vocabulary } from '../../importing/values/vocabulary';
import type { Session } from '../../plan/session';
import type { ImportMeta } from '../../store/project-api';
import type { ReadChoices, ReadFollow } from '../../threads/workbench';
import { refuseOpenQuestions } from './open-questions';

export type { ReadFollow } from '../../threads/workbench';

/** Rows of a diff that the first answer carries; the rest is asked for page by page. */
const FIRST_PAGE = 200;

/**
 * Looks into a file before any mapping: sheets, first rows, and a first guess or what was remembered, for the sheet and
 * header row that were chosen where one was.
 * @throws Refusal for a file that cannot be read; Cancelled when the signal says so
 */
export async function inspectImport(
  session: Session,
  path: string,
  choices: Pick<ReadChoices, 'encoding' | 'separator'> & {
    readonly sheet?: string | null;
    readonly headerRow?: number | null;
    readonly headerFirst?: number | null;
    readonly steps?: Mapping['steps'];
    readonly counts?: Mapping['counts'];
    readonly into?: Mapping['into'];
    readonly unit?: Mapping['unit'];
    readonly basis?: Mapping['basis'];
    readonly economy?: Mapping['economy'];
    readonly stage?: Mapping['stage'];
    readonly supplier?: Mapping['supplier'];
    readonly columns?: Mapping['columns'] | null;
    readonly across?: Mapping['across'];
  },
  follow: ReadFollow = {},
): Promise<FileInspection> {
  session.workbench.expectFile();
  const [vocabulary, { mappings }] = await Promise.all([vocabularyOf(session), session.project.imports()]);
  const { encoding, separator, sheet, headerRow, headerFirst, steps, counts, into, unit, basis } = choices;
  const { economy, stage, supplier, columns, across } = choices;
  const chosen: ReadChoices = {
    encoding,
    separator,
    ...(sheet == null ? {} : { sheet }),
    ...(headerRow == null ? {} : { headerRow }),
    ...(headerFirst == null ? {} : { headerFirst }),
    ...(steps == null ? {} : { steps }),
    ...(counts == null ? {} : { counts }),
    ...(into == null ? {} : { into }),
    ...(unit == null ? {} : { unit }),
    ...(basis == null ? {} : { basis }),
    ...(economy == null ? {} : { economy }),
    ...(stage == null ? {} : { stage }),
    ...(supplier == null ? {} : { supplier }),
    ...(columns == null ? {} : { columns, across }),
  };
  return session.workbench.inspectFile(path, chosen, vocabulary, mappings, follow);
}

/**
 * Reads a whole file with a mapping and lays it beside the project. The rows go from the reading worker to the
 * project worker in chunks; nothing is changed until the batch is applied.
 * @param mostProblems how many of the problems the answer carries; absent: all of them
 * @param mends what a person decided about cells; those that meet nothing are not in the answer
 * @throws Refusal for a file or mapping that cannot be read; OpenQuestions for one that can be read in several ways; Cancelled when the signal says so, with nothing left behind
 */
export async function previewImport(
  session: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
  follow: ReadFollow,
  mostProblems?: number,
  mends: readonly Correction[] = [],
): Promise<ImportDiff> {
  const vocabulary = withNames(await vocabularyOf(session), mapping);
  const meta = await metaOf(session, path, mapping, fingerprint);
  const { fileName, fileHash } = meta;
  const batchId = await session.project.importBegin(meta);
  try {
    const read = await session.workbench.readRows(
      path,
      mapping,
      vocabulary,
      (rows) => session.project.importAdd(batchId, rows),
      follow,
      mends,
    );
    // What was hashed must be what was read: the hash is the evidence that a figure came from this file.
    if (read.fileHash !== fileHash)
      throw new Refusal('refusal.import.changedMeanwhile', {}, { file: fileName });
    const open = openQuestions(read.questions, mapping);
    if (open.length > 0) {
      const { causes, counts } = await session.project.importDiff(batchId, { offset: 0, limit: 0 });
      // Rows of money in another currency beside figures that are read keep none of these waiting: they are rejected.
      const hasFigures = counts.new + counts.changed + counts.unchanged > 0;
      const asked = hasFigures ? open.filter(({ kind }) => kind !== 'rate') : open;
      refuseOpenQuestions(asked, causes, { file: fileName, sheet: read.sheet });
    }
    await session.project.importCorrected(batchId, read.mends, read.steps);
    const page = { offset: 0, limit: FIRST_PAGE };
    return await session.project.importDiff(
      batchId,
      mostProblems === undefined ? page : { ...page, mostProblems },
    );
  } catch (thrown) {
    await session.project.importDiscard(batchId);
    throw thrown;
  }
}

/** What would keep rows out under a mapping, by cause; what the file leaves open besides is passed over. */
export async function causesIn(
  session: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
  follow: ReadFollow = {},
): Promise<readonly Cause[]> {
  return lookedAt(
    session,
    path,
    mapping,
    fingerprint,
    follow,
    async (batchId) => (await session.project.importDiff(batchId, { offset: 0, limit: 0 })).causes,
  );
}

/** What a mapping would do to the project, with the first of the rows that would be written; nothing is kept of it. @throws Refusal, Cancelled */
export async function resultOf(
  session: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
  follow: ReadFollow = {},
): Promise<ImportResult> {
  return lookedAt(session, path, mapping, fingerprint, follow, async (batchId) => {
    const [all, ...written] = [
      await session.project.importDiff(batchId, { offset: 0, limit: 0 }),
      await session.project.importDiff(batchId, {
        offset: 0,
        limit: FIRST_PAGE,
        mostProblems: 0,
        kind: 'new',
      }),
      await session.project.importDiff(batchId, {
        offset: 0,
        limit: FIRST_PAGE,
        mostProblems: 0,
        kind: 'changed',
      }),
    ];
    const { counts, causes, made } = all;
    const rows = written.flatMap((one) => one.rows).slice(0, FIRST_PAGE);
    return { counts, rows, totalRows: counts.new + counts.changed, causes, made };
  });
}

async function lookedAt<Seen>(
  session: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
  follow: ReadFollow,
  look: (batchId: string) => Promise<Seen>,
): Promise<Seen> {
  const batchId = await session.project.importBegin(await metaOf(session, path, mapping, fingerprint));
  try {
    const vocabulary = withNames(await vocabularyOf(session), mapping);
    const keep = (rows: RowChunk) => session.project.importAdd(batchId, rows);
    await session.workbench.readRows(path, mapping, vocabulary, keep, follow, []);
    return await look(batchId);
  } finally {
    await session.project.importDiscard(batchId);
  }
}

/** The names in a file that the project does not know, by cause. A mapping that lacks something has none yet. */
export async function namesIn(
  session: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
  follow: ReadFollow = {},
): Promise<readonly Cause[]> {
  if (!isReadable(mapping)) return [];
  const causes = await causesIn(session, path, mapping, fingerprint, follow);
  return causes.filter(({ name }) => name !== null);
}

async function metaOf(
  { workbench }: Session,
  path: string,
  mapping: Mapping,
  fingerprint: string,
): Promise<ImportMeta> {
  const { fileName, fileHash } = await workbench.identifyFile(path);
  return { fileName, fileHash, sheet: mapping.sheet, mapping, mappingName: fileName, fingerprint };
}

/** What each step of a mapping does in its sheet. @throws Refusal where a step names a column that is not there; Cancelled */
export async function importSteps(
  session: Session,
  path: string,
  mapping: Mapping,
  follow: Pick<ReadFollow, 'signal'> = {},
): Promise<StepCounts> {
  const vocabulary = withNames(await vocabularyOf(session), mapping);
  return session.workbench.runSteps(path, mapping, vocabulary, follow);
}

/** The first rows of a sheet as the steps of a mapping leave them. @throws as importSteps */
export async function steppedSheet(
  session: Session,
  path: string,
  mapping: Mapping,
  wanted: { readonly show: ShownRows; readonly most: number },
  follow: Pick<ReadFollow, 'signal'> = {},
): Promise<SteppedRows> {
  const vocabulary = withNames(await vocabularyOf(session), mapping);
  return session.workbench.steppedRows(path, mapping, vocabulary, wanted, follow);
}

/**
 * What a file leaves open under a mapping, answered or not. A mapping that lacks something asks nothing yet.
 * @param mostRows only so many rows are looked at; null: the whole file
 */
export async function importQuestions(
  session: Session,
  path: string,
  mapping: Mapping,
  mostRows: number | null,
  follow: ReadFollow = {},
): Promise<readonly ImportQuestion[]> {
  if (!isReadable(mapping)) return [];
  const vocabulary = withNames(await vocabularyOf(session), mapping);
  return session.workbench.readQuestions(path, mapping, vocabulary, mostRows, follow);
}

/** The names that an import into a project understands. */
export async function vocabularyOf(session: Session): Promise<Vocabulary> {
  const [reference, supplied, { codes }] = await Promise.all([
    session.project.reference(),
    session.project.supplied(),
    session.project.measures(),
  ]);
  return buildVocabulary(reference, supplied, codes);
}
