import { CODES_APART, type DefinedPart } from '@shared/features/reconcile/contract';
import type { Series } from '@shared/model/tables/series';

/** What two series count, part by part. */
export function definedParts(a: Series, b: Series): DefinedPart[] {
  const part = (
    name: DefinedPart['part'],
    dimension: DefinedPart['dimension'],
    of: (series: Series) => string | null,
  ): DefinedPart => ({ part: name, dimension, a: of(a), b: of(b) });
  return [
    part('reporter', 'scope', ({ reporterId }) => reporterId),
    part('kind', 'scope', ({ kind }) => kind),
    part('material', 'scope', ({ material }) => material),
    part('stage', 'scope', ({ stage }) => stage),
    part('codes', 'scope', codesOf),
    part('unit', 'basis', ({ unit }) => unit),
    part('basis', 'basis', ({ massBasis }) => massBasis),
    part('weight', 'basis', ({ weightedBy }) => weightedBy),
  ];
}

/** Whether the two say different things of a part; a series of shares and one of amounts may count the same. */
export function isDifferent({ part, a, b }: DefinedPart): boolean {
  if (part === 'unit' || part === 'kind') return false;
  return a !== b;
}

/** The customs codes that a definition names, in order; null for none. */
function codesOf({ definitionEn }: Series): string | null {
  const at = definitionEn.indexOf('HS');
  if (at < 0) return null;
  const codes = definitionEn.slice(at).match(/\b\d{4}(?:\.?\d{2}){0,2}\b/g) ?? [];
  const plain = codes.map((code) => code.replace(/\./g, '')).filter((code) => !/^(?:19|20)\d\d$/.test(code));
  return plain.length === 0 ? null : [...new Set(plain)].sort().join(CODES_APART);
}
