import { basename } from 'node:path';
import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import type { FormKeys } from '@shared/features/brief/form-keys';
import { formResults, inUnit } from '@shared/features/brief/form-results';
import { briefRequest } from '@shared/features/brief/request';
import type { FormCells } from '@shared/model/office-form';
import { formats } from '@shared/words/formats';
import type { Session } from '../../../plan/session';
import type { FormValue } from '../../../sheets/form/cell-xml';
import { filledForm } from '../../../sheets/form/fill-workbook';
import { type FormCell, type OfficeWorkbook, openForm } from '../../../sheets/form/office-workbook';
import { replaceFile } from '../../../sheets/write/replace-file';
import type { ReadFollow } from '../../../threads/workbench';
import { briefFacts } from '../brief-facts';
import { resultOf } from './map-form';
import type { OfficeForm } from './templates';

/** What was written. */
interface FilledForm {
  readonly name: string;
  readonly form: string;
  readonly cells: number;
}

/**
 * Fills a form from the scenarios that its cells name and writes it as a copy, with the keys of its numbers inside.
 * @throws Refusal `refusal.form.*` where the form is not as it was mapped; nothing is written then
 */
export async function fillForm(
  session: Session,
  path: string,
  kept: OfficeForm,
  out: string,
  version: string,
  follow: ReadFollow = {},
): Promise<FilledForm> {
  const form = await openForm(path);
  const seen = kept.cells.map((cell) => ({ ...cell, at: unmoved(form, cell) }));
  const facts = await factsOf(session, kept.cells, version, follow);
  const results = [...facts.values()].flatMap(formResults);
  const { language } = session;
  const cells = seen.map(({ at, result: id, unit }) => {
    const said = inUnit(resultOf(results, id), unit, language);
    const value = cellValue(said, unit === 'date', at, form.date1904, language);
    return { cell: at, id, unit, said, value };
  });
  const info = await session.project.info();
  const keys: FormKeys = {
    format: 'lodestone-form',
    formatVersion: 1,
    form: kept.name,
    language,
    projectId: info.projectId,
    headHash: info.headHash,
    changes: info.revision,
    madeAt: new Date().toISOString(),
    version,
    cells: cells.map(({ cell, id, unit, said, value }) => ({
      sheet: cell.sheet.name,
      cell: cell.address,
      result: id,
      unit,
      value: said,
      written: value,
    })),
  };
  await replaceFile(out, filledForm(form, cells, JSON.stringify(keys)));
  return { name: basename(out), form: kept.name, cells: cells.length };
}

/** The cell of the form, where the form still says the same beside it. @throws Refusal `refusal.form.label`, and as cellAt() */
function unmoved(form: OfficeWorkbook, { place, beside }: FormCells[number]): FormCell {
  const cell = form.cellAt(place);
  if (cell.beside !== beside)
    throw new Refusal(
      'refusal.form.label',
      { before: beside ?? '–', now: cell.beside ?? '–' },
      { file: form.file, sheet: cell.sheet.name, cell: cell.address },
    );
  return cell;
}

/** Tables of what can be done. */
const OF_OPTIONS: ReadonlySet<string> = new Set(['option', 'question']);

/** Facts of each scenario that some cells name. */
export async function factsOf(
  session: Session,
  cells: readonly { readonly result: string }[],
  version: string,
  follow: ReadFollow,
): Promise<ReadonlyMap<string, BriefFacts>> {
  const keys = cells.map(({ result }) => result.split('/').map(decodeURIComponent));
  const facts = new Map<string, BriefFacts>();
  for (const scenarioId of new Set(keys.flatMap(([id]) => id ?? []))) {
    const asksOptions = keys.some(([id, table = '']) => id === scenarioId && OF_OPTIONS.has(table));
    const request = briefRequest.parse({ scenarioId });
    facts.set(scenarioId, await briefFacts(session, request, version, follow, asksOptions));
  }
  return facts;
}

/** What a workbook counts 1 January 1970 as, from 1900 and from 1904. */
const DAY_ZERO = 25_569;
const DAY_ZERO_1904 = 24_107;

/** A date is a number where the cell shows numbers as dates, else it is written out; what is not there leaves a dash. */
function cellValue(
  said: number | string | null,
  isDate: boolean,
  { format }: FormCell,
  date1904: boolean,
  language: Language,
): FormValue {
  if (said === null) return language === 'ja' ? '－' : '–';
  if (!isDate) return said;
  const day = String(said) as IsoDate; // results of this unit are dates of the run
  return format === 'date'
    ? dayNumber(day) + (date1904 ? DAY_ZERO_1904 : DAY_ZERO)
    : formats(language).date(day);
}
