import { massOf } from '@shared/model/mass-of';
import type { ReactNode } from 'react';
import { MassWords, type Words, wordsWith } from './language';
import { type ReferenceLookup, useReference } from './reference';

interface MassOfProps {
  /** The materials whose tonnes are spoken of. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

/** Below it, tonnes are those of these materials: t REO, t Sb content. Nothing is drawn before it is known which. */
export function MassOf({ ids, children }: MassOfProps) {
  const reference = useReference()?.reference ?? null;
  return reference === null ? null : <MassWords mass={massOf(reference, ids)}>{children}</MassWords>;
}

/** The words of one material among others. */
export function wordsOf(materialId: string, { reference }: ReferenceLookup, words: Words): Words {
  return wordsWith(words, massOf(reference, [materialId]));
}

/** What stands behind the name of a material where the heads cannot say the unit of all: ", t Sb content"; else nothing. */
export function unitBehind(words: Words, known: ReferenceLookup): (materialId: string) => string {
  if (words.mass.length === 1) return () => '';
  const comma = words.t('report.join');
  return (materialId) => `${comma}${wordsOf(materialId, known, words).t('term.tonnes')}`;
}
