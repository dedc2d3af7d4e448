import type { Notice, Place } from '@shared/base/refusal';
import { noticeText, noticeTexts, placeText } from '@shared/catalogue/notice-text';
import { describe, expect, it } from 'vitest';

describe('a place', () => {
  it.each<[Place, string, string]>([
    [{ file: 'plan.xlsx', sheet: 'FY26', cell: 'C14' }, 'plan.xlsx, sheet “FY26”, cell C14', 'plan.xlsx'],
    [{ file: 'plan.xlsx' }, 'plan.xlsx', 'plan.xlsx'],
    [{ sheet: 'FY26', cell: 'C14' }, 'sheet “FY26”, cell C14', 'C14'],
    [{ field: 'end' }, '', ''],
    [{}, '', ''],
  ])('%j is %s', (place, en, inJapanese) => {
    expect(placeText(place, 'en')).toBe(en);
    expect(placeText(place, 'ja')).toContain(inJapanese);
  });
});

describe('a notice', () => {
  const range = (value: number, place?: Place): Notice => ({
    code: 'refusal.share.range',
    params: { value },
    ...(place && { place }),
  });

  it.each<[Notice, string]>([
    [range(150), 'A share is between 0 and 100 %, and 150 is not. Enter a value in that range.'],
    [
      range(150, { field: 'x' }),
      'A share is between 0 and 100 %, and 150 is not. Enter a value in that range.',
    ],
    [
      range(100.00000000000001, { file: 'a.xlsx', cell: 'B2' }),
      'a.xlsx, cell B2: A share is between 0 and 100 %, and 100 is not. Enter a value in that range.',
    ],
    [range(0.1 + 0.2), 'A share is between 0 and 100 %, and 0.3 is not. Enter a value in that range.'],
  ])('is one sentence, its place in front', (notice, expected) => {
    expect(noticeText(notice, 'en')).toBe(expected);
  });

  it('says no id that the program has made, which is for nobody', () => {
    const name = 'baf84fed-0000-4c1d-9d2a-0123456789ab';
    const words = noticeText({ code: 'refusal.scenario.unknown', params: { name } }, 'en');
    expect(words).toContain('There is no scenario "…"');
    const inside = noticeText({ code: 'refusal.defect', params: { detail: `no row ${name} here` } }, 'ja');
    expect(inside).toContain('no row … here');
  });

  it('stays one line whatever a cell holds', () => {
    const notice: Notice = { code: 'refusal.scenario.nameTaken', params: { name: 'one \r\n two\nthree' } };
    expect(noticeText(notice, 'en')).toBe(
      'There is a scenario "one two three" already. Choose another name.',
    );
  });

  it.each<[string, string, string]>([
    ['metal', 'of the stock held at metal and alloy, 40 %', '金属・合金段階の備蓄のうち40%'],
    ['separation', 'of the stock held at separation, 40 %', '分離・精製段階の備蓄のうち40%'],
    ['of their own', 'of the stock held at of their own, 40 %', 'of their own段階の備蓄のうち40%'],
  ])('says the stage "%s" by its word', (stage, english, japanese) => {
    const params = { material: 'Dy', stage, percent: 40 };
    const notice: Notice = { code: 'whatIf.remark.earlierStock', params };
    expect(noticeText(notice, 'en')).toContain(english);
    expect(noticeText(notice, 'ja')).toContain(japanese);
  });

  it.each<[string, RegExp, RegExp]>([
    ['by', /^What was entered as "Office and name" does not fit\. /, /^「所属・氏名」の入力値が/],
    [
      'rows.0.nameJa',
      /^What was entered as "Name in Japanese" does not fit\. /,
      /^「名称（日本語）」の入力値が/,
    ],
    [
      'toString',
      /^What was entered for "editions\.freeze" does not fit\. /,
      /^「editions\.freeze」の入力値が/,
    ],
  ])('names the field %s as the window does', (field, en, ja) => {
    const params = { message: 'editions.freeze', misfit: 'misfit.empty' };
    const notice: Notice = { code: 'refusal.door.input', params, place: { field } };
    expect(noticeText(notice, 'en')).toMatch(en);
    expect(noticeText(notice, 'ja')).toMatch(ja);
  });

  it.each(['\u202e', '\u2066', '\u202a'])('is not turned round by a sign in a name (%j)', (sign) => {
    const notice: Notice = { code: 'refusal.scenario.nameTaken', params: { name: `a${sign}b` } };
    expect(noticeText(notice, 'ja')).toContain('ab');
  });

  it('keeps the digits of a year', () => {
    const notice: Notice = { code: 'refusal.share.noTotal', params: { year: 2026 } };
    expect(noticeText(notice, 'ja')).toContain('2026年');
  });
});

describe('remarks', () => {
  const ramps = (material: string, count: number): Notice => ({
    code: 'whatIf.remark.ramp',
    params: { material, count },
  });

  it.each<[string, readonly Notice[], readonly RegExp[]]>([
    ['alike but for the material', [ramps('Tb', 1), ramps('Dy', 1)], [/^Tb, Dy: /]],
    ['that say other figures', [ramps('Tb', 1), ramps('Dy', 2)], [/^Tb: /, /^Dy: /]],
    [
      'with others between them',
      [ramps('Tb', 1), { code: 'whatIf.remark.noDemand', params: { material: 'Y' } }, ramps('Dy', 1)],
      [/^Tb, Dy: /, /^Y: /],
    ],
    ['said twice of one material', [ramps('Tb', 1), ramps('Tb', 1)], [/^Tb: /]],
    ['of no material', [{ code: 'stress.remark.ratio', params: {} }], [/./]],
  ])('%s', (_what, notices, expected) => {
    const said = noticeTexts(notices, 'en');
    expect(said).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(said[index]).toMatch(pattern);
  });
});
