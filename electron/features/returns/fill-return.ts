import { basename, extname, join } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import {
  type Answer,
  formOf,
  type ReturnAnswer,
  type ReturnField,
  type ReturnKeys,
  type ReturnPack,
  type ReturnView,
  type WrittenReturn,
} from '@shared/features/returns/pack';
import { massOf } from '@shared/model/mass-of';
import { TABLES } from '@shared/model/tables';
import { grouped } from '@shared/words/grouped';
import { unitWords } from '@shared/words/mass-words';
import type { Session } from '../../plan/session';
import { type NamedForm, openNamedForm } from '../../sheets/form/named-form';
import { replaceFile } from '../../sheets/write/replace-file';
import { answersOf, type ReturnAsked } from './answers';

/**
 * The answers of a return as they would be written; a missing one has the notice of its pack.
 * @param redacted whether the session leaves out what stays in the house
 * @throws Refusal `refusal.return.noAnswer` where a pack asks for what nobody answers
 */
export async function returnView(
  session: Session,
  pack: ReturnPack,
  asked: ReturnAsked,
  redacted: boolean,
): Promise<ReturnView> {
  const own = inLanguage(session, pack.language);
  const answers = await answersOf(own, asked, redacted);
  const reference = await session.project.reference();
  const mass = unitWords(
    TABLES.stock.fields.tonnes.unit ?? { en: 't', ja: 't' },
    pack.language,
    massOf(reference, [asked.materialId]),
  );
  const { fields, ...said } = pack;
  const written = fields.map((field): ReturnAnswer => {
    const { control, key, words } = field;
    const value = answers.get(key);
    if (value === undefined) throw new Refusal('refusal.return.noAnswer', { key, control });
    const text = value === null ? noticeOf(pack, field) : answerText(value, field, mass, pack.language);
    return { control, key, what: words, value, written: text };
  });
  return { pack: said, answers: written, missing: written.filter(({ value }) => value === null).length };
}

function inLanguage(session: Session, language: Language): Session {
  const own = session.over(session.project);
  own.language = language;
  return own;
}

function noticeOf({ notice, language }: ReturnPack, { words }: ReturnField): string {
  return notice[language].replace('{{what}}', () => words[language]);
}

function answerText(
  value: Exclude<Answer, null>,
  { unit, decimals = 1 }: ReturnField,
  mass: string,
  language: Language,
): string {
  if (typeof value === 'string') return value;
  const digits = grouped(value.toFixed(decimals));
  switch (unit) {
    case 'percent':
      return language === 'ja' ? `${digits}%` : `${digits} %`;
    case 'days':
      return language === 'ja' ? `${digits}日` : `${digits} days`;
    case 'mass':
      return `${digits} ${mass}`;
    case undefined:
      return digits;
  }
}

interface ReturnFiles {
  /** Of the packs and their forms. */
  readonly folder: string;
  /** A form of one's own with the same names; null: that of the pack. */
  readonly form: string | null;
  readonly out: string;
}

/**
 * Writes a return: each place of the form with its answer, and the keys of all inside. No figure of it is typed.
 * @throws Refusal `refusal.return.noKey` for a place that no field of the pack names, `.noPlace` for a field without a place,
 * `.ending`; nothing is written then
 */
export async function fillReturn(
  session: Session,
  pack: ReturnPack,
  asked: ReturnAsked,
  { folder, form: path, out }: ReturnFiles,
  version: string,
  redacted: boolean,
): Promise<WrittenReturn> {
  const form = await openNamedForm(path ?? join(folder, formOf(pack)));
  if (extname(out).toLowerCase() !== form.ending)
    throw new Refusal(
      'refusal.return.ending',
      { ending: form.ending },
      { file: basename(out), field: 'out' },
    );
  holdNames(form, pack);
  const { answers, missing } = await returnView(session, pack, asked, redacted);
  const info = await session.project.info();
  const keys: ReturnKeys = {
    format: 'lodestone-return',
    formatVersion: 1,
    pack: pack.id,
    language: pack.language,
    asked,
    projectId: info.projectId,
    headHash: info.headHash,
    version,
    redacted,
    fields: answers.map(({ control, key, value, written }) => ({ control, key, value, written })),
  };
  const values = new Map(answers.map(({ control, written }) => [control, written]));
  await replaceFile(out, form.filled(values, JSON.stringify(keys)));
  return { name: basename(out), fields: answers.length, missing };
}

function holdNames({ places, file }: NamedForm, { fields }: ReturnPack): void {
  const named = new Set(fields.map(({ control }) => control));
  const unknown = places.find((place) => place === null || !named.has(place));
  if (unknown !== undefined) throw new Refusal('refusal.return.noKey', { control: unknown ?? '–' }, { file });
  const lost = fields.find(({ control }) => !places.includes(control));
  if (lost !== undefined) throw new Refusal('refusal.return.noPlace', { control: lost.control }, { file });
}
