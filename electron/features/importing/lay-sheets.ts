import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { ImportDiff } from '@shared/features/importing/diff';
import type { Session } from '../../plan/session';
import type { CommandContext } from '../../terminal/command';
import { printRefusal, wordsOf } from '../../terminal/output';
import { discardImport } from './apply-import';
import type { ImportGiven } from './import-arguments';
import { type Decisions, requireMet } from './import-decisions';
import { OpenQuestions, refuseMissing } from './open-questions';
import { previewImport } from './read-file';
import type { SheetLook } from './sheets-of-form';

/** A sheet with what it would do. */
export interface SheetDiff {
  readonly look: SheetLook;
  readonly diff: ImportDiff;
}

/** Cells are those of the first sheet. */
const NO_DECISIONS: Decisions = { mends: [], accepted: [] };

/**
 * Lays each sheet beside the project; the decisions are about cells of the first one.
 * @returns null where one can be read in several ways: then none stays
 */
export async function laySheets(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  looks: readonly SheetLook[],
  decisions: Decisions,
  given: Pick<ImportGiven, 'why' | 'keep'>,
): Promise<readonly SheetDiff[] | null> {
  const laid: SheetDiff[] = [];
  for (const look of looks) {
    const cells = laid.length === 0 ? decisions : NO_DECISIONS;
    const diff = await laySheet(context, session, sheetFile, look, cells, given);
    if (diff === null) {
      await discardAll(session, laid);
      return null;
    }
    laid.push({ look, diff });
  }
  return laid;
}

export async function discardAll(session: Session, sheets: readonly SheetDiff[]): Promise<void> {
  for (const { diff } of sheets) await discardImport(session, diff.batchId);
}

/** Lays the file beside the project; null when it can be read in several ways, which is said with the options that settle it. */
async function laySheet(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  { mapping, guess }: SheetLook,
  decisions: Decisions,
  { why: isWhy, keep }: Pick<ImportGiven, 'why' | 'keep'>,
): Promise<ImportDiff | null> {
  try {
    refuseMissing(
      mapping,
      guess,
      { file: basename(sheetFile), sheet: mapping.sheet },
      wordsOf(context.output),
    );
    const diff = await previewImport(
      session,
      sheetFile,
      mapping,
      guess.fingerprint,
      {},
      undefined,
      decisions.mends,
    );
    requireMet(decisions, diff, mapping.sheet);
    const isEmptied = diff.counts.read > 0 && diff.counts.leftOut === diff.counts.read;
    if (isEmptied && keep.length > 0) {
      await discardImport(session, diff.batchId);
      throw new Refusal(
        'refusal.import.keepsNothing',
        { conditions: keep },
        { file: diff.fileName, sheet: mapping.sheet },
      );
    }
    return diff;
  } catch (thrown) {
    if (!(thrown instanceof OpenQuestions)) throw thrown;
    const why = isWhy ? guess.columnWhy.map(({ code, params }) => ({ code, params })) : [];
    const notices = [...thrown.notices, ...why];
    context.exitWith(printRefusal(context.output, 'import', thrown, notices));
    if (!context.output.json) {
      for (const notice of notices.slice(1))
        context.output.writeError(`${noticeText(notice, context.output.language)}\n`);
    }
    return null;
  }
}
