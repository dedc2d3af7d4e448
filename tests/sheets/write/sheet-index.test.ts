import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@shared/base/message';
import { allMessages } from '@shared/catalogue/messages';
import { describe, expect, it } from 'vitest';
import { putBlock } from '../../../electron/sheets/write/block';
import { named, text } from '../../../electron/sheets/write/cells';
import { type AnySheet, scenarioSheet } from '../../../electron/sheets/write/declare-sheet';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import type { SheetKey, TitledKey } from '../../../electron/sheets/write/sheet-keys';
import { SHEETS } from '../../../electron/sheets/write/sheets';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

// The words of the toy; the catalogue is put into a translator when it first speaks.
Object.assign(allMessages, {
  'workbook.sheet.toy': { en: 'Toys', ja: '玩具' },
  'workbook.toy.title': { en: 'Toys of the scenario', ja: 'シナリオの玩具' },
  'workbook.toy.hint': { en: 'For play.', ja: '遊ぶためのもの。' },
});

const toy = scenarioSheet({
  key: 'toy' as TitledKey, // no key of the product
  tab: 'record',
  asValues: true,
  write(sheet) {
    const columns = [{ head: 'Toy', cell: (ball: string) => named(text(ball), 'toy', ball) }];
    putBlock(sheet, 5, columns, ['red', 'blue'], { frozen: 1 });
  },
});

const content = (language: Language) =>
  exampleContent(
    ['First', 'Second'].map((name) => scenarioContent(exampleModel(1, 10, []), name)),
    language,
  );

describe.each([
  ['en', ['1 Toys', '2 Toys'], 'Toys of the scenario', 'For play.'],
  ['ja', ['1 玩具', '2 玩具'], 'シナリオの玩具', '遊ぶためのもの。'],
] as const)('a sheet that is declared and listed (%s)', (language, tabs, title, hint) => {
  const sheets: AnySheet[] = Object.values({ ...SHEETS, toy });
  const book = buildScenarioWorkbook(content(language), {}, sheets);
  const made = book.sheets.find(({ name }) => name === tabs[1]);
  if (made === undefined) throw new Error('the toy has a sheet');
  const textsOf = (key: 'cover' | 'check', column: number) => {
    const found = book.sheets.find(({ name }) => name.endsWith(book.t(`workbook.sheet.${key}`)));
    const values = found?.worksheet.getColumn(column).values ?? [];
    // A link keeps its words beside its target.
    return values.map((value) =>
      typeof value === 'object' && value && 'text' in value ? value.text : value,
    );
  };
  const { worksheet } = made;

  it.each([
    ['a tab for each scenario', () => book.sheets.map(({ name }) => name), tabs],
    ['its title, the notice and its hint', () => worksheet.getColumn(1).values, [title, hint]],
    ['its notice', () => [String(worksheet.getCell(2, 1).value).includes('Second')], [true]],
    ['a link among the contents', () => textsOf('cover', 1), tabs],
    ['its title beside the link', () => textsOf('cover', 2), [title]],
    ['a line that says it is a value', () => textsOf('check', 2).map(String).join(), [tabs[0]]],
    ['names for its cells', () => book.workbook.definedNames.model.map(({ name }) => name), ['S2_toy_blue']],
    ['its heads on every page', () => [worksheet.pageSetup.printTitlesRow], ['5:5']],
    [
      'paper of a size',
      () => [worksheet.pageSetup.paperSize, worksheet.pageSetup.orientation],
      [9, 'landscape'],
    ],
    [
      'the mark in its header',
      () => String(worksheet.headerFooter.oddHeader),
      [content(language).meta.classification],
    ],
    ['its words among what is told when it comes back', () => constants(book), [tabs[0], tabs[1]]],
  ] as const)('has %s', (_face, found, wanted) => {
    for (const each of wanted) expect(found()).toContain(each);
  });
});

/** The sheets that the hidden one tells of. */
function constants({ workbook }: ReturnType<typeof buildScenarioWorkbook>): unknown[] {
  const [hidden] = workbook.worksheets.filter(({ state }) => state === 'veryHidden');
  return [...(hidden?.getColumn(3).values ?? [])];
}

describe('the index of sheets', () => {
  it('has no sheet under another name than its own', () => {
    expect(Object.entries(SHEETS).filter(([key, sheet]) => key !== sheet.key)).toEqual([]);
  });

  it('has every file of its folder, and no other', () => {
    const folder = join(import.meta.dirname, '../../../electron/sheets/write/sheets');
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    const named = Object.keys(SHEETS).map(
      (key) => `${key.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}.ts`,
    );
    expect(files.sort()).toEqual(named.sort());
  });

  it('does not compile without one that has a word', () => {
    // @ts-expect-error: "toy" is missing
    const short: { readonly [Key in SheetKey | 'toy']: AnySheet } = SHEETS;
    expect(Object.keys(short)).not.toContain('toy');
  });
});
