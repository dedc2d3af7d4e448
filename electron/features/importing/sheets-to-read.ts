import { Refusal } from '@shared/base/refusal';
import type { Cause } from '@shared/features/importing/diff';
import type { FileInspection } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { withNames } from '../../importing/values/named-vocabulary';
import type { Session } from '../../plan/session';
import { Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';
import { wantedNames, withWantedNames } from './name-options';
import { causesIn, vocabularyOf } from './read-file';
import { lookOfSheet, type SheetLook } from './sheets-of-form';

/** The other sheets of the form, where all are to be read. @throws Misused, Refusal */
export async function otherSheets(
  session: Session,
  sheetFile: string,
  mapping: Mapping,
  { sameForm, fileName }: FileInspection,
  { allSheets, sheet, read, leaveOut, accept }: ImportGiven,
): Promise<readonly SheetLook[]> {
  if (!allSheets) return [];
  if (sheet !== null) throw new Misused('usage.import.sheetOrAll');
  if (read.length + accept.length + leaveOut.filter((text) => !text.includes('=')).length > 0)
    throw new Misused('usage.import.cellsOfSheets');
  if (sameForm.length === 0)
    throw new Refusal('refusal.import.noOtherSheet', {}, { file: fileName, sheet: mapping.sheet });
  const looks: SheetLook[] = [];
  for (const name of sameForm) looks.push(await lookOfSheet(session, sheetFile, mapping, name));
  return looks;
}

/** Sheets with what the options say of names: what each is a name of, the file is read once to see. */
export async function withNamesSaid(
  session: Session,
  sheetFile: string,
  looks: readonly SheetLook[],
  given: ImportGiven,
): Promise<readonly SheetLook[]> {
  const wanted = wantedNames(given);
  if (wanted.length === 0) return looks;
  const causes: Cause[] = [];
  for (const { mapping, guess } of looks)
    causes.push(...(await causesIn(session, sheetFile, mapping, guess.fingerprint)));
  const vocabulary = await vocabularyOf(session);
  return looks.map((look) => ({
    ...look,
    mapping: withWantedNames(look.mapping, wanted, causes, withNames(vocabulary, look.mapping)),
  }));
}
