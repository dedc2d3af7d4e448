import type { MessageKey } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import { type ImportQuestion, openQuestions } from '@shared/features/importing/questions';
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

/** @throws OpenQuestions when the mapping leaves one of them open */
export function refuseOpenQuestions(
  questions: readonly ImportQuestion[],
  mapping: Mapping,
  place: { readonly file: string; readonly sheet: string },
): void {
  const notices = openQuestions(questions, mapping).map(({ kind, text, cell, choices }): Notice => {
    const [first, second] = choices.map(({ becomes }) => becomes ?? '');
    return {
      code: SENTENCES[kind],
      params: {
        text,
        first: first ?? '',
        second: second ?? '',
        choices: choices.map(({ value }) => value).join(', '),
      },
      place: { ...place, cell },
    };
  });
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
};
