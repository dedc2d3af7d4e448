import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { STAGES } from '@shared/base/stage';
import { MASS_UNITS, type NameKind } from '@shared/model/mapping';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

interface NameChoice {
  readonly value: string;
  readonly label: string;
}

/** What a name can be one of, by its kind; none where nothing is offered. */
export function choicesFor(
  kind: NameKind,
  { t, nameOf }: Words,
  { reference }: ReferenceLookup,
): readonly NameChoice[] {
  const named = (
    rows: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[],
  ): readonly NameChoice[] => rows.map((row) => ({ value: row.id, label: nameOf(row) }));
  switch (kind) {
    case 'material':
      return named(reference.materials);
    case 'country':
      return named(reference.countries);
    case 'economy':
      return named(reference.countries.filter(({ isEconomy }) => isEconomy));
    case 'supplier':
      return named(reference.suppliers);
    case 'stage':
      return STAGES.map((value) => ({ value, label: t(`stage.${value}`) }));
    case 'unit':
      return MASS_UNITS.map((value) => ({ value, label: t(`importing.unit.${value}`) }));
    case 'counts':
      return FIGURE_KINDS.map((value) => ({ value, label: t(`importing.counts.${value}`) }));
    case 'region':
    case 'rest':
    case 'mark':
      return [];
  }
}

/** What a name was said to be, in words; what a person has typed stays as it is. */
export function answerWords(kind: NameKind, as: string, words: Words, known: ReferenceLookup): string {
  return choicesFor(kind, words, known).find(({ value }) => value === as)?.label ?? as;
}
