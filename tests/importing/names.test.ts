import { isDitto, nameKey } from '@shared/base/fold-text';
import { hsDigits } from '@shared/model/hs-code';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStage, readStage } from '../../electron/importing/values/stage-names';
import {
  buildVocabulary,
  findCountry,
  findCountryOfCell,
  findMaterial,
  findSupplier,
} from '../../electron/importing/values/vocabulary';
import { smallReference, smallVocabulary } from './support/vocabulary';

/** All of ASCII that can be seen, and the space. */
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

type Change = Partial<typeof smallReference> & {
  readonly supplied?: NonNullable<Parameters<typeof buildVocabulary>[1]>;
};

describe('the names of a project', () => {
  it('are those of its lists, whichever of them have changed since they were asked for', () => {
    const { countries, materials, suppliers } = smallReference;
    const pairs = suppliers.flatMap(({ id }) =>
      materials.slice(0, 2).map((one) => ({ supplierId: id, materialId: one.id })),
    );
    const some = <T>(rows: readonly T[]) => fc.subarray([...rows], { minLength: 1 });
    const change = fc.oneof(
      some(countries).map((rows) => ({ countries: rows })),
      some(materials).map((rows) => ({ materials: rows })),
      some(suppliers).map((rows) => ({ suppliers: rows })),
      some(pairs).map((supplied) => ({ supplied })),
      fc.constant({}),
    );
    fc.assert(
      fc.property(fc.array(change as fc.Arbitrary<Change>, { maxLength: 8 }), (changes) => {
        let reference: typeof smallReference = smallReference;
        let supplied: NonNullable<Change['supplied']> = pairs;
        for (const { supplied: others = supplied, ...lists } of changes) {
          reference = { ...reference, ...lists };
          supplied = others;
          const found = buildVocabulary(reference, supplied);
          expect(found).toEqual(buildVocabulary(structuredClone(reference), supplied));
          // Who keeps what it finds by a vocabulary is given the same one as long as nothing has changed.
          expect(buildVocabulary({ ...reference }, structuredClone(supplied))).toBe(found);
        }
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });
});

describe('a code with its label in one cell', () => {
  it.each([
    ['CN - China', 'CHN'],
    ['MYS: Malaysia', 'MYS'],
    ['105 - China', 'CHN'],
    ['CN - Malaysia', null],
    ['NON - China', null],
    ['EX: China', null],
    ['TOTAL - China', null],
    ['CN-China', null],
  ])('%s is the country %s', (text, id) => expect(findCountry(smallVocabulary, text)).toBe(id));

  it.each([
    ['28469030 - Compounds of dysprosium', 'Dy'],
    ['28469030: Dysprosium oxide', 'Dy'],
    ['28469030 - Compounds of mixtures of rare-earth metals', null],
    ['EXCEPT - Dysprosium', null],
  ])('%s is the material %s', (text, id) => expect(findMaterial(smallVocabulary, text)).toBe(id));
});

describe('HS codes', () => {
  it.each([
    ['8110.10', '811010'],
    ['HS 8110 10', '811010'],
    ["'280530000'", '280530000'],
    ['2846', '2846'],
    ['8110.1', null],
    ['81101', null],
    ['12345678901', null],
    ['2,846', null],
    ['HS', null],
    ['2846 t', null],
  ])('%s is %s', (text, digits) => {
    expect(hsDigits(text)).toBe(digits);
  });

  const [first] = smallReference.materials;
  if (first === undefined) throw new Error('no material');
  const coded = (id: string, ...hsCodes: string[]) => ({ ...first, id: id as typeof first.id, hsCodes });
  const vocabulary = buildVocabulary({
    ...smallReference,
    materials: [
      coded('REE', '2846', '280530'),
      coded('Ce', '2846.10'),
      coded('Ga', '811292'),
      coded('Ge', '8112.92'),
    ],
  });

  it.each([
    ['2846.90', 'REE'],
    ['284690', 'REE'],
    ['280530000', 'REE'],
    // The longest that is known decides.
    ['2846.10.000', 'Ce'],
    // Several materials share it.
    ['811292', null],
    ['8112.92.2010', null],
    // A heading holds more than what one of its parts does.
    ['2805', null],
    ['8110', null],
  ])('%s is the material %s', (code, id) => {
    expect(findMaterial(vocabulary, code)).toBe(id);
  });

  it('of the rare earths are known where a project says none', () => {
    const silent = buildVocabulary({ ...smallReference, materials: [coded('REE'), coded('Ce')] });
    expect(['280530', '284690', '284610'].map((code) => findMaterial(silent, code))).toEqual([
      'REE',
      'REE',
      'Ce',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['CHN', 'CHN'],
    ['cn', 'CHN'],
    ['中国', 'CHN'],
    ['中華人民共和国', 'CHN'],
    ["China, People's Republic of", 'CHN'],
    ['P.R. China', 'CHN'],
    ['ﾍﾞﾄﾅﾑ', 'VNM'],
    ['ヴェトナム', 'VNM'],
    ['Vietnam', 'VNM'],
    ['VIET　NAM', 'VNM'],
    ['越南', 'VNM'],
    ['仏国', 'FRA'],
    ['豪州', 'AUS'],
    ['ＥＵ', 'EU27'],
    ['マレイシア', 'MYS'],
    ['Australien / Australia', 'AUS'],
    ['Frankreich (France)', 'FRA'],
    ['China / France', null],
    ['China (other)', null],
    ['VR China', 'CHN'],
    ['Austrália', 'AUS'],
    ['エストニア共和国', 'EST'],
    ['タイ王国', 'THA'],
    ['コンゴ共和国', null],
    ['ルリタニア共和国', null],
    ['支那', 'CHN'],
    ['中國', 'CHN'],
    ['越', 'VNM'],
    ['佛蘭西', 'FRA'],
    ['濠州', 'AUS'],
    ['베트남', 'VNM'],
    ['중국', 'CHN'],
    ['Atlantis', null],
    ['', null],
  ])('country %s is %s', (text, id) => {
    expect(findCountry(smallVocabulary, text)).toBe(id);
  });

  it.each([
    ['China²', 'CHN'],
    ['China3', 'CHN'],
    ['Viet Nam 2/', 'VNM'],
    ['フランス（注1）', 'FRA'],
    ['中国1)', 'CHN'],
    ['China¹)', 'CHN'],
    ['China (a)', 'CHN'],
    ['China *', 'CHN'],
    ['EU28', null],
    ['Atlantis 1)', null],
  ])('the cell %s of a country column is %s', (text, id) => {
    expect(findCountryOfCell(smallVocabulary, text)).toBe(id);
  });

  it('takes no number for a footnote in the name of a plant', () => {
    expect(findCountry(smallVocabulary, 'China 2')).toBeNull();
  });

  it.each([
    ['Dy', 'Dy'],
    ['ＤＹ', 'Dy'],
    ['Dy₂O₃', 'Dy'],
    ['dysprosium oxide', 'Dy'],
    ['酸化ジスプロシウム', 'Dy'],
    ['ｼﾞｽﾌﾟﾛｼｳﾑ', 'Dy'],
    ['镝', 'Dy'],
    ['Dysprosium (REO)', 'Dy'],
    ['Tb4O7 99.99%', 'Tb'],
    ['Nd-Pr', 'NdPr'],
    ['ネオジム・ジジム', 'NdPr'],
    ['希土類', 'REE'],
    ['Dysprosiumoxid', 'Dy'],
    ['Óxido de disprosio', 'Dy'],
    ['Oxyde de terbium', 'Tb'],
    ['Terres rares', 'REE'],
    ['銅', null],
    ['镨钕氧化物', 'NdPr'],
    ['希土類化合物', 'REE'],
    ['디스프로슘', 'Dy'],
    ['산화디스프로슘', 'Dy'],
    ['희토류', 'REE'],
    ['重希土類', null],
    ['ネオジム磁石', null],
  ])('material %s is %s', (text, id) => {
    expect(findMaterial(smallVocabulary, text)).toBe(id);
  });

  it('finds suppliers with and without their company form, at their stage only', () => {
    expect(findSupplier(smallVocabulary, 'LYNAS RARE EARTHS', 'separation')).toBe('lynas');
    expect(findSupplier(smallVocabulary, 'Lynas Rare Earths, Limited', 'separation')).toBe('lynas');
    expect(findSupplier(smallVocabulary, '㈱ライナス', 'separation')).toBe('lynas');
    expect(findSupplier(smallVocabulary, 'Lynas Rare Earths', 'magnet')).toBeNull();
  });

  it.each([
    ['分離・精製', 'separation'],
    ['Refining', 'separation'],
    ['採掘', 'mining'],
    ['金属・合金', 'metal'],
    ['NdFeB magnets', 'magnet'],
    ['部品', 'component'],
    ['倉庫', null],
  ])('stage %s is %s', (text, stage) => {
    expect(readStage(text)).toBe(stage);
  });

  it('finds the one stage of a title, and none where there are two', () => {
    expect(findStage('対象国：日本　工程：分離・精製')).toBe('separation');
    expect(findStage('採掘から磁石まで')).toBeNull();
  });

  it.each(['〃', '″', '"', '同上', '々', 'ditto', ' 〃 '])('%s repeats what stands above', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it('finds the country of a name in plain letters by the rules for all letters', () => {
    const { countries } = smallReference;
    const part = fc.constantFrom(
      ...countries.map(({ nameEn }) => nameEn),
      'Lynas',
      '(',
      ')',
      '/',
      '|',
      ' ',
      '-',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        // As with the keys of names, a space without width keeps it from the short way.
        return findCountry(smallVocabulary, text) === findCountry(smallVocabulary, `${text}\u200b`);
      }),
      { seed: 20261127, numRuns: 2_000 },
    );
  });

  it('keeps a prototype key an ordinary name', () => {
    expect(findCountry(smallVocabulary, '__proto__')).toBeNull();
    expect(findCountry(smallVocabulary, 'constructor')).toBeNull();
  });

  it('folds kana, width, case, dashes and accents', () => {
    expect(nameKey('ﾄﾞｲﾂ')).toBe(nameKey('ドイツ'));
    expect(nameKey('Ｔüｒｋｉｙｅ')).toBe(nameKey('turkiye'));
    expect(nameKey('Nd–Pr')).toBe(nameKey('nd-pr'));
    expect(nameKey('が')).not.toBe(nameKey('か'));
  });

  it('gives a name in plain letters the key that the rules for all letters give it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...PRINTABLE), maxLength: 12 });
    // A space without width is no part of a name, and keeps it from the short way.
    fc.assert(
      fc.property(plain, (text) => nameKey(text) === nameKey(`${text}\u200b`)),
      { seed: 20261127, numRuns: 2_000 },
    );
  });
});
