import { expect, it } from 'vitest';
import { beginChoices } from '../../electron/features/files/begin-project';
import { foundIn } from '../../renderer/features/files/begin/SearchField';
import { SAMPLE_FOLDER } from '../places';

it.each([
  ['Deutschland', 'DEU'],
  ['Deutschl', 'DEU'],
  ['Allemagne', 'DEU'],
  ['ドイツ', 'DEU'],
  ['de', 'DEU'],
  ['Frankreich', 'FRA'],
  ['中国', 'CHN'],
  ['中國', 'CHN'],
  ['Chine', 'CHN'],
  ['日本', 'JPN'],
  ['Österreich', 'AUT'],
  ['osterreich', 'AUT'],
  ['UK', 'GBR'],
])('an economy is found as %s: %s', (text, code) => {
  const options = beginChoices(SAMPLE_FOLDER).countries.map(({ id, nameEn, nameJa, otherNames }) => ({
    value: id,
    label: nameEn,
    detail: id,
    names: [nameEn, nameJa, ...otherNames],
  }));
  expect(foundIn(options, text)[0]?.value).toBe(code);
});
