import type { ChosenFile } from '@shared/features/files/contract';
import type { Correction } from '@shared/features/importing/corrections';
import type { ImportDiff } from '@shared/features/importing/diff';
import { withNameAnswers } from '@shared/features/importing/name-answers';
import type { Mapping, NameKind } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { ask, RefusedByMain } from '../../kit/state/bridge';
import { OVERTAKEN, type Work } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { projectTold, session } from '../../kit/state/session';
import { undo } from '../../shell/commands/edit';
import { acceptedCells } from './decisions';
import {
  asking,
  changeImport,
  givenName,
  type ImportState,
  importState,
  looking,
  NO_IMPORT,
  type SheetDiff,
  sendable,
} from './import-state';
import { remembering } from './recipe-history';
import { openRoundTrip } from './round-trip/round-trip-state';

/** Does a step; a refusal is said on the page and leaves everything where it is. */
export async function doing(step: () => Promise<void>): Promise<void> {
  changeImport({ notice: null });
  try {
    await step();
  } catch (error) {
    changeImport({ notice: noticeOf(error) });
  }
}

/** Asks for a file and looks into it. */
export const chooseFile = (): Promise<void> =>
  doing(async () => {
    const file = await ask('files.choose', { purpose: 'import_file' });
    if (file !== null) await lookInto(file);
  });

/** Takes a file that was dropped on the window; of several dropped together the first. */
export const takeDropped = (file: ChosenFile, count: number): Promise<void> =>
  doing(async () => {
    if (!(await lookInto(file))) return;
    if (count > 1) changeImport({ notice: { code: 'importing.droppedMore', params: { name: file.name } } });
  });

/** @returns false where another file has taken its place meanwhile */
async function lookInto(file: ChosenFile): Promise<boolean> {
  const inspection = await lookingInto(file, async (jobId, goOn) =>
    (await openRoundTrip(file, goOn))
      ? 'round_trip'
      : ask('importing.inspect', { ...UNSAID, handle: file.handle, jobId }),
  );
  if (inspection === OVERTAKEN) return false;
  if (inspection === 'round_trip') await putAway(NO_IMPORT);
  else
    await putAway({
      ...NO_IMPORT,
      file,
      inspection,
      guess: inspection.guess,
      mapping: inspection.guess.mapping,
    });
  return true;
}

/** Another part of the file has other cells. */
export const UNDECIDED = { mends: [], accepted: [] } as const;
const UNSAID = { encoding: null, separator: null } as const;

/**
 * Looks into a file. One file or choice at a time: the one before makes way.
 * @throws RefusedByMain, also where it was stopped; what was there before stays
 */
export function lookingInto<Found>(
  { name }: ChosenFile,
  look: Work<Found>,
): Promise<Found | typeof OVERTAKEN> {
  changeImport({ lookingName: name });
  return looking.run(async (jobId, goOn) => {
    const found = await look(jobId, goOn);
    goOn();
    return found;
  });
}

/** What was being looked at makes way; its rows are thrown away. */
async function putAway(next: ImportState): Promise<void> {
  const before = importState.get();
  importState.set(next);
  await discardOf(before);
}

/** Throws away the rows of what was looked at. */
async function discardOf({ diff, otherDiffs }: Pick<ImportState, 'diff' | 'otherDiffs'>): Promise<void> {
  for (const one of [...(diff === null ? [] : [diff]), ...otherDiffs.map((other) => other.diff)])
    await ask('importing.discard', { batchId: one.batchId });
}

/** Reads a text file again in another encoding or with another separator; the choice shows at once, and is taken back if it cannot be. */
export const readTextAs = (change: Partial<Pick<Mapping, 'encoding' | 'separator'>>): Promise<void> =>
  doing(async () => {
    const { file, mapping } = importState.get();
    if (file === null || mapping === null) return;
    const wanted = { ...mapping, ...change };
    changeImport({ mapping: wanted });
    const { encoding, separator } = wanted;
    try {
      const input = { handle: file.handle, encoding, separator };
      const inspection = await lookingInto(file, (jobId) => ask('importing.inspect', { ...input, jobId }));
      if (inspection === OVERTAKEN) return;
      changeImport({
        inspection,
        guess: inspection.guess,
        mapping: { ...inspection.guess.mapping, encoding, separator },
        earlier: [],
        later: [],
        questions: [],
        ...UNDECIDED,
      });
    } catch (error) {
      if (importState.get().file?.handle === file.handle) changeImport({ mapping });
      throw error;
    }
  });

/** Takes another sheet, or another row as the last one of the header: its columns are remembered or guessed anew. */
export const chooseSheet = (sheet: string, headerRow: number | null): Promise<void> =>
  doing(async () => {
    const { file, mapping, inspection: before } = importState.get();
    if (file === null || mapping === null || before === null) return;
    const { encoding, separator } = mapping;
    const input = { handle: file.handle, encoding, separator, sheet, headerRow };
    const found = await lookingInto(file, (jobId) => ask('importing.inspect', { ...input, jobId }));
    if (found === OVERTAKEN) return;
    // Of a sheet that was chosen alone the others are not looked at: those of the form are known from before.
    const alike = [before.guess.mapping.sheet, ...before.sameForm];
    const isAlike = found.guess.fingerprint === before.guess.fingerprint;
    const inspection = { ...found, sameForm: isAlike ? alike.filter((name) => name !== sheet) : [] };
    changeImport({
      ...remembering(),
      otherSheets: [],
      inspection,
      guess: inspection.guess,
      mapping: inspection.guess.mapping,
      questions: [],
      ...UNDECIDED,
    });
  });

/** Says something else of the file; it can be taken back. */
export function changeMapping(change: Partial<Mapping>): void {
  if (importState.get().mapping === null) return;
  changeImport(remembering());
  alterMapping(change);
}

/** What comes of a change: it is taken back with it. */
function alterMapping(change: Partial<Mapping>): void {
  const { mapping } = importState.get();
  if (mapping !== null) changeImport({ mapping: { ...mapping, ...change }, notice: null });
}

/**
 * Another answer to what the file counts, or another table that it goes into: its columns are looked at anew, since other
 * ones can hold what is wanted now. What else was said stays.
 */
export const chooseCounted = (change: Pick<Mapping, 'counts' | 'into'>): Promise<void> =>
  doing(async () => {
    changeMapping(change);
    const { file, mapping } = importState.get();
    if (file === null || mapping === null) return;
    const { encoding, separator, sheet, headerRow, counts = null, into = null } = mapping;
    const said = {
      counts,
      into,
      headerRow: headerRow < 1 ? null : headerRow,
      steps: sendable(mapping).steps,
    };
    const input = { handle: file.handle, encoding, separator, sheet, ...said };
    const found = await lookingInto(file, (jobId) => ask('importing.inspect', { ...input, jobId }));
    if (found === OVERTAKEN) return;
    const { guess } = found;
    const { columns, across = null } = guess.mapping;
    const header = mapping.headerRow < 1 ? { headerRow: guess.mapping.headerRow } : {};
    changeImport({ inspection: found, guess });
    // What prices are in stands in a title, and is looked for there once it is said that they are prices.
    const money = mapping.money ?? guess.mapping.money ?? null;
    alterMapping({ ...header, columns, across, money });
  });

/** Other steps of the table. Columns that they add are looked at, and go where their words and content say. */
export function changeSteps(steps: readonly TableStep[]): void {
  const before = addedBy(importState.get().mapping?.steps ?? []);
  changeMapping({ steps });
  if (addedBy(steps) !== before) void proposeAdded(steps);
}

/** The names of the columns that steps add. */
const addedBy = (steps: readonly TableStep[]): string =>
  steps.flatMap((step) => (step.step === 'split' && step.off !== true ? step.into : [])).join('|');

const proposeAdded = (steps: readonly TableStep[]): Promise<void> =>
  doing(async () => {
    const { file, mapping, inspection } = importState.get();
    if (file === null || mapping === null || inspection === null) return;
    const { encoding, separator, sheet, headerRow } = mapping;
    const wanted = sendable({ ...mapping, steps }).steps;
    const input = { handle: file.handle, encoding, separator, sheet, headerRow, steps: wanted };
    const found = await lookingInto(file, (jobId) => ask('importing.inspect', { ...input, jobId }));
    const now = importState.get().mapping;
    if (found === OVERTAKEN || now === null) return;
    const width = inspection.sheets.find(({ name }) => name === sheet)?.columnCount ?? 0;
    const added = Object.entries(found.guess.mapping.columns).filter(([column]) => Number(column) > width);
    const fields = new Set(added.map(([, field]) => field));
    const own = Object.entries(now.columns).filter(
      ([column, field]) => Number(column) <= width && !fields.has(field),
    );
    alterMapping({ columns: Object.fromEntries([...own, ...added]) });
  });

/** Reads the whole file and lays it beside the project. */
export const preview = (jobId: string): Promise<void> =>
  doing(async () => {
    const { file, mapping, guess, mends } = importState.get();
    if (file === null || mapping === null || guess === null) return;
    await discardOf(importState.get());
    changeImport({ diff: null, otherDiffs: [], leaveOut: false, rejectsName: null });
    const { handle } = file;
    const input = { handle, mapping: sendable(mapping) };
    try {
      const { fingerprint } = guess;
      const found = await ask('importing.preview', { ...input, fingerprint, jobId, mends: [...mends] });
      const otherDiffs = await diffsBeside(found, handle, mapping, jobId);
      changeImport({ diff: found, otherDiffs, step: 'differences' });
    } catch (error) {
      if (!(error instanceof RefusedByMain) || !error.notice.code.startsWith('refusal.import.ask.'))
        throw error;
      // Further down than the first rows the file leaves something open: it is asked on the page.
      const questions = await asking.run(() => ask('importing.questions', { ...input, whole: true, jobId }));
      if (questions !== OVERTAKEN)
        changeImport({ questions, notice: { code: 'importing.askFirst', params: {} } });
    }
  });

/**
 * Reads the other sheets that go with one, as far as they can be applied together.
 * @throws RefusedByMain, with nothing of any sheet left behind
 */
async function diffsBeside(
  diff: ImportDiff,
  handle: string,
  mapping: Mapping,
  jobId: string,
): Promise<readonly SheetDiff[]> {
  const found: SheetDiff[] = [];
  try {
    for (const sheet of importState.get().otherSheets) {
      const input = { handle, mapping: sendable(mapping), sheet, jobId };
      found.push({ sheet, diff: await ask('importing.previewSheet', input) });
    }
    if (found.length > 0)
      await ask('importing.together', {
        batchIds: [diff, ...found.map((one) => one.diff)].map((one) => one.batchId),
      });
    return found;
  } catch (error) {
    await discardOf({ diff, otherDiffs: found });
    throw error;
  }
}

/** Reads the file again with other decisions about its cells; those before stay where it cannot be read so. */
export const decide = (mends: readonly Correction[]): Promise<void> => readAgain({ mends });

/** Reads the file again with another decision about names of a kind; null takes it back. */
export function decideNames(kind: NameKind, texts: readonly string[], as: string | null): Promise<void> {
  const { mapping } = importState.get();
  return mapping === null
    ? Promise.resolve()
    : readAgain({ mapping: withNameAnswers(mapping, kind, texts, as) });
}

/** Reads the file again with the shares of other suppliers in whose place it comes. */
export function decideReplaced(ids: readonly string[]): Promise<void> {
  const { mapping } = importState.get();
  const answers = { ...mapping?.answers, replaces: [...ids] };
  return mapping === null ? Promise.resolve() : readAgain({ mapping: { ...mapping, answers } });
}

const readAgain = (change: Partial<Pick<ImportState, 'mends' | 'mapping'>>): Promise<void> =>
  doing(async () => {
    const before = importState.get();
    const { file, mapping, guess, diff, mends } = { ...before, ...change };
    if (file === null || mapping === null || guess === null || diff === null) return;
    changeImport({ ...(change.mapping === undefined ? {} : remembering()), ...change });
    const input = { handle: file.handle, mapping: sendable(mapping), fingerprint: guess.fingerprint };
    try {
      const read = await lookingInto(file, async (jobId) => {
        const one = await ask('importing.preview', { ...input, jobId, mends: [...mends] });
        return { one, beside: await diffsBeside(one, file.handle, mapping, jobId) };
      });
      if (read === OVERTAKEN) return;
      const { one: found, beside: otherDiffs } = read;
      const met = new Set(found.mends.map(({ cell }) => cell));
      const lost = mends.filter(({ cell }) => !met.has(cell)).map(({ cell }) => cell);
      changeImport({ diff: found, otherDiffs, mends: mends.filter(({ cell }) => met.has(cell)) });
      if (lost.length > 0)
        changeImport({
          notice: { code: 'refusal.import.nothingAtCell', params: { cells: lost } },
        });
      await discardOf(before);
    } catch (error) {
      if (importState.get().diff === diff) changeImport({ mends: before.mends, mapping: before.mapping });
      throw error;
    }
  });

export const apply = (): Promise<void> =>
  doing(async () => {
    const { diff, otherDiffs, leaveOut, accepted } = importState.get();
    if (diff === null) return;
    const { info, record, others } = await ask('importing.apply', {
      batchId: diff.batchId,
      others: otherDiffs.map((one) => one.diff.batchId),
      rejected: leaveOut ? 'leave_out' : 'refuse',
      accepted: acceptedCells(diff.problems, accepted),
      name: givenName(importState.get()),
    });
    projectTold(info);
    changeImport({ step: 'applied', applied: { record, others, undone: false }, diff: null, otherDiffs: [] });
  });

/** Throws the import away, and says by the number of the project's last change that nothing was changed. */
export const discard = (): Promise<void> =>
  doing(async () => {
    const { file } = importState.get();
    await discardOf(importState.get());
    const info = await ask('project.info', null);
    projectTold(info);
    importState.set({ ...NO_IMPORT, discarded: { fileName: file?.name ?? '', revision: info.revision } });
  });

/** Back to the columns; the batch is thrown away, since another mapping makes another one. */
export const backToColumns = (): Promise<void> =>
  doing(async () => {
    await discardOf(importState.get());
    changeImport({ step: 'columns', diff: null, otherDiffs: [] });
  });

/** Writes the copy of the supplier's workbook with the rejected cells marked. */
export const saveRejects = (suggestedName: string): Promise<void> =>
  doing(async () => {
    const { file, diff, otherDiffs } = importState.get();
    if (file === null || diff === null) return;
    const target = await ask('files.choose', { purpose: 'save_rejects', suggestedName });
    if (target === null) return;
    const { name } = await ask('importing.saveRejects', {
      handle: file.handle,
      batchId: diff.batchId,
      others: otherDiffs.map((one) => one.diff.batchId),
      target: target.handle,
    });
    changeImport({ rejectsName: name });
  });

export const undoImport = (): Promise<void> =>
  doing(async () => {
    const { applied } = importState.get();
    if (applied === null) return;
    await undo();
    changeImport({ applied: { ...applied, undone: true } });
  });

/** Whether the newest change of the project is this import, so that undo takes back this and nothing else. */
export function isNewestChange(fileName: string): boolean {
  return session.get().project?.undo.label?.includes(fileName) ?? false;
}
