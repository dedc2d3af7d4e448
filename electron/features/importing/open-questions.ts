import type { MessageKey, Translate } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { Cause } from '@shared/features/importing/diff';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import { misplaced, missingFields, saidOfMissing } from '@shared/features/importing/required-fields';
import { otherThanSaved } from '@shared/features/importing/saved-form';
import type { Mapping } from '@shared/model/mapping';

/** A file that can be read in several ways: nothing is guessed, and each question names what answers it. */
export class OpenQuestions extends Refusal {
  /** One for each question that is open. */
  readonly notices: readonly Notice[];

  constructor(first: Notice, notices: readonly Notice[]) {
    super(first.code, first.params, first.place);
    this.notices = notices;
  }
}

/**
 * @param open those that the mapping leaves open
 * @param causes what keeps rows out besides: names that are not known are told in the same breath
 * @throws OpenQuestions when there is an open one
 */
export function refuseOpenQuestions(
  open: readonly ImportQuestion[],
  causes: readonly Cause[],
  place: { readonly file: string; readonly sheet: string },
): void {
  const asked = open.map(({ kind, text, cell, choices }): Notice => {
    const [first, second] = choices.map(({ becomes }) => becomes ?? '');
    return {
      code: SENTENCES[kind],
      params: {
        text,
        first: first ?? '',
        second: second ?? '',
        choices: choices.map(({ value }) => value),
      },
      place: { ...place, cell },
    };
  });
  const [first] = asked;
  const names = causes.filter(({ name }) => name !== null).map((cause) => cause.first);
  if (first !== undefined) throw new OpenQuestions(first, [...asked, ...names]);
}

/** @throws OpenQuestions when the file differs from the template or fields are missing, which is all told at once */
export function refuseMissing(
  mapping: Mapping,
  { seen, unsaid, figuresOpen }: Pick<GuessedMapping, 'seen' | 'unsaid' | 'figuresOpen'>,
  place: { readonly file: string; readonly sheet: string },
  say: Translate,
): void {
  if (mapping.headerRow < 1 || misplaced(mapping) !== null) return;
  const other = otherThanSaved(seen, mapping.form);
  const open = missingFields(mapping).map((field): Notice => {
    const lost = unsaid.find((one) => one.field === field);
    const where = { ...place, field };
    if (field === 'quantity' && figuresOpen !== null) return { ...figuresOpen, place: where };
    return lost === undefined
      ? { code: saidOfMissing(field, mapping), params: {}, place: where }
      : {
          code: 'refusal.form.unsaid',
          params: { importField: say(`import.field.${lost.field}`), kept: lost.kept },
          place: where,
        };
  });
  const notices = other === null ? open : [{ ...other, place }, ...open];
  const [first] = notices;
  if (first !== undefined) throw new OpenQuestions(first, notices);
}

const SENTENCES: Readonly<Record<ImportQuestion['kind'], MessageKey>> = {
  decimal: 'refusal.import.ask.decimal',
  dates: 'refusal.import.ask.dates',
  ton: 'refusal.import.ask.ton',
  unit: 'refusal.import.ask.unit',
  basis: 'refusal.import.ask.basis',
  shares: 'refusal.import.ask.shares',
  country: 'refusal.import.ask.country',
  supplier: 'refusal.import.ask.supplier',
  several: 'refusal.import.ask.several',
  money: 'refusal.import.ask.money',
  rate: 'refusal.import.ask.rate',
  world: 'refusal.import.ask.world',
};
