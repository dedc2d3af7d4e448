import { nameKey } from '@shared/base/fold-text';
import type { Notice } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import type { WithNames } from '@shared/model/catalogue';
import { hsDigits } from '@shared/model/hs-code';
import type { MaterialId } from '@shared/model/material';
import { codeSays } from '@shared/model/measures/code-says';
import { isGroup } from '@shared/model/measures/material-symbols';
import type { Nomenclature } from '@shared/model/measures/measure-terms';
import type { HsStage } from '@shared/model/tables/hs-stage';

/** What a customs code says of its goods. */
interface CodedGoods {
  /** Null where the project has no such material, or where the code holds several that are no group together. */
  readonly materialId: MaterialId | null;
  /** The one material, as the table of codes calls it, where the project has none such; null otherwise. */
  readonly lacking: string | null;
  readonly stage: Stage | null;
  /** Several materials in one code, not split: it feeds no figure of one of them. */
  readonly isMixed: boolean;
  /** In both languages, as the table has it. */
  readonly name: WithNames;
  /** As a tariff writes it, with the tariff that it is of: HS 2846.90. Digits of nobody's own tariff are left out. */
  readonly code: string;
}

/** What is said of a material that is not known: of a code the material that it is of, or that it is one; a code is the name of nothing. */
export function unknownMaterial(
  text: string,
  goods: CodedGoods | null,
): readonly [
  'import.material.ofCode' | 'import.material.code' | 'import.material.unknown',
  Notice['params'],
] {
  if (goods !== null && goods.lacking !== null)
    return ['import.material.ofCode', { text: goods.lacking, code: text, goods: goods.name }];
  return [hsDigits(text) === null ? 'import.material.unknown' : 'import.material.code', { text }];
}

/** What codes hold, and the materials of the project by folded name. */
interface KnownGoods {
  readonly goods: readonly HsStage[];
  readonly materials: ReadonlyMap<string, MaterialId>;
}

/** Fewer digits are those of a heading, which holds goods of several stages. */
const FEWEST = 6;

/** Whose digits stand behind the six that all have. */
const OWN: Readonly<Record<string, Nomenclature>> = { CHN: 'CHN', JPN: 'JP', EU27: 'CN' };

/**
 * What the project's table of codes says of a text; null for what is no code, or one that the table does not hold.
 * @param economyId whose customs wrote it: its own digits count, of anybody else's the first six
 */
export function goodsOfCode(
  { goods, materials }: KnownGoods,
  text: string,
  economyId: string | null = null,
): CodedGoods | null {
  const digits = hsDigits(text) ?? '';
  if (goods.length === 0 || digits.length < FEWEST) return null;
  const nomenclature = OWN[economyId ?? ''] ?? 'HS';
  const said = codeSays(goods, { code: digits, nomenclature });
  if (said.is === 'unknown') return null;
  const { materials: held, stage, nameEn, nameJa } = said.row;
  const [first = ''] = held;
  // "Rare earths, scandium and yttrium" is the group, which has these two in it.
  const isOne = said.is === 'one' || isGroup(first);
  const materialId = isOne ? (materials.get(nameKey(first)) ?? null) : null;
  const lacking = isOne && materialId === null ? first : null;
  return {
    materialId,
    lacking,
    stage,
    isMixed: said.is === 'mixed' && !isOne,
    name: { nameEn, nameJa },
    code: codeIn(nomenclature, digits),
  };
}

/** 28469019 of China's tariff is CHN 2846.90.19. */
function codeIn(nomenclature: Nomenclature, digits: string): string {
  const own = nomenclature === 'HS' ? digits.slice(0, FEWEST) : digits;
  const parts = [own.slice(0, 4), own.slice(4, 6), own.slice(6, 8), own.slice(8)];
  return `${own.length > FEWEST ? nomenclature : 'HS'} ${parts.filter((part) => part !== '').join('.')}`;
}
