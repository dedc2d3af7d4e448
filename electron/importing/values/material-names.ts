import { nameKey } from '@shared/base/fold-text';
import type { Material } from '@shared/model/tables/material';

/**
 * Every spelling under which a material is found: symbol, names, oxide and aliases of the project; "oxide", "metal"
 * and "compounds" with the names in Japanese, English and Chinese; and the Chinese, Korean and trade names below.
 */
export function materialSpellings(material: Material): string[] {
  const { id, nameEn, nameJa, oxide } = material;
  const names = [id, nameEn, nameJa, ...material.aliases, ...(OTHER_SPELLINGS[id] ?? '').split('|')];
  if (oxide !== null) names.push(oxide);
  for (const name of [id, nameEn]) names.push(`${name} oxide`, `${name} metal`, `${name} compounds`);
  names.push(`酸化${nameJa}`, `${nameJa}酸化物`, `金属${nameJa}`, `${nameJa}メタル`, `${nameJa}金属`);
  names.push(`${nameJa}化合物`);
  for (const name of (OF_EUROPE[id] ?? '').split('|').filter((name) => name !== ''))
    names.push(
      name,
      `${name}oxid`,
      `óxido de ${name}`,
      `oxyde de ${name}`,
      `ossido di ${name}`,
      `${name}metall`,
    );
  for (const sign of names.filter((name) => /^\p{sc=Han}{1,2}$/u.test(name)))
    names.push(`氧化${sign}`, `${sign}氧化物`, `金属${sign}`, `${sign}金属`);
  for (const name of names.filter((name) => /^\p{sc=Hangul}+$/u.test(name)))
    names.push(`산화${name}`, `${name} 산화물`);
  return names.filter((name) => name !== '' && !BASES.has(nameKey(name)));
}

/** What masses are counted in, and no material, whatever a project calls its materials besides. */
const BASES: ReadonlySet<string> = new Set(
  ['REO', 'TREO', 't REO', 'LCE', 'metal', 'oxide', 'oxides', 'content', '酸化物', '金属', '氧化物'].map(
    nameKey,
  ),
);

/** Under which customs codes a material is traded: what the project says; where it says none, those of the rare earths. */
export function hsCodesOf({ id, hsCodes }: Material): readonly string[] {
  return hsCodes.length > 0 ? hsCodes : (CODES_UNSAID[id] ?? []);
}

/** Projects of before schema 7 hold no codes. */
const CODES_UNSAID: Readonly<Record<string, readonly string[]>> = { Ce: ['284610'], REE: ['2846', '280530'] };

const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  La: '란타넘|란탄|镧|鑭|lanthana',
  Ce: '세륨|铈|鈰|ceria',
  Pr: '프라세오디뮴|镨|鐠|プラセオジウム',
  Nd: '네오디뮴|네오디늄|钕|釹|ネオジウム|ネオジム|neodym',
  Sm: '사마륨|钐|釤',
  Eu: '유로퓸|铕|銪',
  Gd: '가돌리늄|钆|釓',
  Tb: '터븀|테르븀|터비움|铽|鋱',
  Dy: '디스프로슘|镝|鏑|ジスプロ|dysprosia',
  Ho: '홀뮴|钬|鈥',
  Er: '어븀|에르븀|铒|鉺',
  Tm: '툴륨|铥|銩',
  Yb: '이터븀|이테르븀|镱|鐿',
  Lu: '루테튬|镥|鎦',
  Y: '이트륨|钇|釔|yttria',
  Sc: '스칸듐|钪|鈧',
  NdPr: 'Nd-Pr|Nd+Pr|Nd/Pr|PrNd|Pr-Nd|didymium|ジジム|ネオジム・ジジム|ネオジム・プラセオジム|ネオジムプラセオジム|ネオジウム・プラセオジウム|镨钕|鐠釹|Nd・Pr',
  REE: 'rare earth minerals|rare earth metals|rare earth compounds|rare earth oxides|rare earths|rare earth|rare earth elements|rare earths total|REE|REEs|レアアース|希土類|希土類元素|希土|希土類化合物|希土類金属|希土類酸化物|レアアース化合物|稀土|稀土矿|稀土化合物|稀土金属|稀土氧化物|희토류|희토류 화합물',
};

/** German, French, Spanish, Portuguese and Italian where they differ from the English name. */
const OF_EUROPE: Readonly<Record<string, string>> = {
  La: 'lanthan|lanthane|lantano|lantânio',
  Ce: 'cer|cérium|cerio|cério',
  Pr: 'praseodym|praséodyme|praseodimio|praseodímio',
  Nd: 'neodym|néodyme|neodimio|neodímio',
  Sm: 'samarium|samario|samário',
  Eu: 'europium|europio|európio',
  Gd: 'gadolinium|gadolinio|gadolínio',
  Tb: 'terbium|terbio|térbio',
  Dy: 'dysprosium|disprosio|disprósio',
  Ho: 'holmium|olmio|holmio|hólmio',
  Er: 'erbium|erbio|érbio',
  Tm: 'thulium|tulio|túlio',
  Yb: 'ytterbium|iterbio|itérbio|itterbio',
  Lu: 'lutetium|lutécium|lutecio|lutécio|lutezio',
  Y: 'yttrium|itrio|ítrio|ittrio',
  Sc: 'scandium|escandio|escândio|scandio',
  REE: 'seltene erden|seltenen erden|seltenerdoxide|terres rares|oxydes de terres rares|tierras raras|óxidos de tierras raras|terras raras|óxidos de terras raras|terre rare',
};
