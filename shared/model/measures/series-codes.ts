import type { HsStage } from '../tables/hs-stage';
import type { Series } from '../tables/series';
import { codeSays } from './code-says';

type Said = Pick<Series, 'nameEn' | 'definitionEn'>;

/** The customs codes that the words of a series name: 2846.90. */
export function codesOf({ nameEn, definitionEn }: Said): string[] {
  return [...new Set(`${nameEn} ${definitionEn}`.match(CODES) ?? [])];
}

/** Whether a code of a series mixes materials, so that its figure is of none of them alone. */
export function mixesMaterials(series: Said, rows: readonly HsStage[]): boolean {
  return codesOf(series).some(
    (code) => codeSays(rows, { code: code.replaceAll('.', ''), nomenclature: 'HS' }).is === 'mixed',
  );
}

const CODES = /\b\d{4}\.\d{2}(?:\.\d{2,4})*\b/g;
