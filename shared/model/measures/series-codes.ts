import type { HsStage } from '../tables/hs-stage';
import type { Series } from '../tables/series';
import { codeSays } from './code-says';
import type { Nomenclature } from './measure-terms';

type Said = Pick<Series, 'nameEn' | 'definitionEn'>;

interface SaidCode {
  readonly code: string;
  /** Six digits are those of HS; of more only where it is said. */
  readonly nomenclature: Nomenclature | null;
}

/** The customs codes that the words of a series name, with the tariff that each is of: HS 2846.90. */
export function codesOf(series: Said): string[] {
  return codesIn(series).map(({ code, nomenclature }) =>
    nomenclature === null ? code : `${nomenclature} ${code}`,
  );
}

/** Whether a code of a series mixes materials, so that its figure is of none of them alone. */
export function mixesMaterials(series: Said, rows: readonly HsStage[]): boolean {
  return codesIn(series).some(
    ({ code, nomenclature }) =>
      codeSays(rows, { code: code.replaceAll('.', ''), nomenclature: nomenclature ?? 'HS' }).is === 'mixed',
  );
}

function codesIn({ nameEn, definitionEn }: Said): SaidCode[] {
  const found = new Map<string, SaidCode>();
  for (const [, said, code = ''] of `${nameEn} ${definitionEn}`.matchAll(CODES))
    if (!found.has(code)) found.set(code, { code, nomenclature: nomenclatureOf(said, code) });
  return [...found.values()];
}

function nomenclatureOf(said: string | undefined, code: string): Nomenclature | null {
  if (said === 'CN' || said === 'CHN' || said === 'JP') return said;
  return code.length === HS_LENGTH ? 'HS' : null;
}

const HS_LENGTH = '2846.90'.length;
const CODES = /(?:\b(HS|CHN|CN|JP) )?\b(\d{4}\.\d{2}(?:\.\d{2,4})*)\b/g;
