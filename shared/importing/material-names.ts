import type { Material } from '../domain/material';

/**
 * Every spelling under which a material is found: symbol, names, oxide and aliases of the project; "oxide", "metal"
 * and "compounds" with the names in Japanese, English and Chinese; and the Chinese and the trade names below.
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
  for (const sign of names.filter((name) => /^\p{sc=Han}$/u.test(name)))
    names.push(`氧化${sign}`, `${sign}氧化物`, `金属${sign}`);
  return names.filter((name) => name !== '');
}

const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  La: '镧|鑭|lanthana',
  Ce: '284610|铈|鈰|ceria',
  Pr: '镨|鐠|プラセオジウム',
  Nd: '钕|釹|ネオジウム|ネオジム|neodym',
  Sm: '钐|釤',
  Eu: '铕|銪',
  Gd: '钆|釓',
  Tb: '铽|鋱',
  Dy: '镝|鏑|ジスプロ|dysprosia',
  Ho: '钬|鈥',
  Er: '铒|鉺',
  Tm: '铥|銩',
  Yb: '镱|鐿',
  Lu: '镥|鎦',
  Y: '钇|釔|yttria',
  Sc: '钪|鈧',
  NdPr: 'Nd-Pr|Nd+Pr|Nd/Pr|PrNd|Pr-Nd|didymium|ジジム|ネオジム・ジジム|ネオジム・プラセオジム|ネオジムプラセオジム|ネオジウム・プラセオジウム|镨钕|鐠釹|Nd・Pr',
  REE: '2846|284690|280530|rare earth minerals|rare earth metals|rare earth compounds|rare earth oxides|rare earths|rare earth|rare earth elements|rare earths total|REE|REEs|TREO|REO|レアアース|希土類|希土類元素|稀土',
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
