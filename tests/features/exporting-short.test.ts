import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfDate } from '@shared/base/day-serial';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookContent } from '../../electron/features/exporting/export-workbook';
import { writeScenarioWorkbook } from '../../electron/sheets/write';
import { folded } from '../../electron/sheets/write/parts/folded';
import { buildShortWorkbook } from '../../electron/sheets/write/short-workbook';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { whyNoCalc, worked } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const SIX = ['base-2026', 'licences-25', 'licences-60', 'lynas-45', 'ban-heavy', 'tax-quota'];
/** Scenarios, language, its sheets, and on how many pages it is printed at most. */
const CASES = [
  [['licences-25'], 'en', ['Summary', 'By month', 'Assumptions and sources'], 4],
  [SIX, 'ja', ['要約', ...SIX.map((_, index) => `${index + 1} 月別（値）`), '前提と出典'], 12],
] as const;

type Content = Awaited<ReturnType<typeof workbookContent>>;
const contents: Content[] = [];

beforeAll(async () => {
  const session = await sampleSession(runsPart);
  for (const [scenarioIds, language] of CASES)
    contents.push(
      await workbookContent(session, {
        scenarioIds,
        materials: [],
        language,
        version: '9.9.9',
        redact: false,
        form: { kind: 'short' },
        sampling: null,
      }),
    );
}, 120_000);

describe.each(CASES.map((one, index) => [...one, index] as const))(
  'a short workbook of %j (%s)',
  (_scenarioIds, _language, sheets, pages, index) => {
    const made = () => {
      const content = contents[index];
      if (content === undefined) throw new Error('the content was gathered');
      return { content, book: buildShortWorkbook(content) };
    };

    it('has its sheets, each printed on A4 with page numbers, and no formula', () => {
      const { book } = made();
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets);
      expect(book.formulas).toBe(0);
      for (const { worksheet } of book.sheets) {
        expect(worksheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
        expect(worksheet.headerFooter.oddFooter).toContain('&P');
      }
    });

    it('says first which line stops when, in every scenario, as the run does', () => {
      const { content, book } = made();
      const summary = book.sheets[0]?.worksheet;
      const cellOf = (name: string) => {
        const found = book.workbook.definedNames.model.find((each) => each.name === name)?.ranges[0] ?? '';
        return summary?.getCell(found.split('!')[1]?.replaceAll('$', '') ?? 'A1').value;
      };
      const several = content.scenarios.length > 1;
      let stopping = 0;
      for (const [position, { clock }] of content.scenarios.entries())
        for (const { useId, stop } of clock.lines) {
          const name = `${several ? `S${position + 1}_` : ''}summary_${useId.replaceAll('-', '_')}_stop`;
          if (stop !== null) stopping++;
          const said = cellOf(name);
          if (stop === null) expect(typeof said, name).toBe('string');
          else expect(said, name).toBe(serialOfDate(stop.date));
        }
      expect(stopping).toBeGreaterThan(10);
    });

    it(`is printed on ${pages} pages at most`, async (context) => {
      const noCalc = await whyNoCalc();
      if (noCalc !== null) return context.skip(noCalc);
      const { content } = made();
      const path = join(newFolder(), 'short.xlsx');
      await writeScenarioWorkbook(content, path);
      const [printed] = await worked([path], async (file) => readFileSync(file).toString('latin1'), 'pdf');
      const count = printed?.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThanOrEqual(pages);
    }, 150_000);
  },
);

describe('a text folded to a width', () => {
  it.each([
    ['one two three', 9, ['one two', 'three']],
    ['最初の停止日、全ライン再開。', 16, ['最初の停止日、', '全ライン再開。']],
    ['', 10, ['']],
  ])('%s', (text, digits, lines) => expect(folded(text, digits)).toEqual(lines));
});
