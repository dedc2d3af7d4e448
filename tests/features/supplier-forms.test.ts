import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CHINA } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import type { FormLength } from '@shared/model/supplier-form';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { formAnswers } from '../../electron/features/importing/forms/form-answers';
import { makeForms } from '../../electron/features/importing/forms/make-forms';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import type { Session } from '../../electron/plan/session';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const JAPAN = 'JPN' as typeof CHINA;
const HEAVY = 'lynas-kuantan-heavy' as SupplierId;
const SILMET = 'neo-silmet' as SupplierId;
const make = (
  session: Session,
  folder: string,
  length: FormLength,
  suppliers: readonly SupplierId[] = [HEAVY],
) => makeForms(session, { economyId: JAPAN, length, suppliers, from: 2026 }, folder);

/** Fills the quantities of a form from its first row on; null leaves a cell blank. */
async function fill(path: string, quantities: readonly (number | string | null)[]): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('a form has a sheet');
  quantities.forEach((quantity, index) => {
    if (quantity !== null) sheet.getCell(7 + index, 8).value = quantity;
  });
  await book.xlsx.writeFile(path);
}

describe('forms for suppliers', () => {
  it.each<[FormLength, number, number]>([
    ['normal', 9, 11],
    ['preparedness', 15, 12],
    ['crisis', 6, 11],
  ])(
    '%s: asks %i figures in %i columns, and comes back without a question',
    async (length, asked, columns) => {
      const session = await sampleSession(readingPart, writingPart);
      const folder = newFolder();
      const [made] = await make(session, folder, length);
      expect(made).toMatchObject({ supplierId: HEAVY, asked });
      const path = join(folder, made?.file ?? '');
      await fill(path, [null, 12.5, 0]);
      const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
      expect(guess.missing).toEqual([]);
      expect(Object.keys(guess.mapping.columns)).toHaveLength(columns);
      const preview = await previewImport(session, path, guess.mapping, guess.fingerprint, {}, 50);
      // What was not answered is left out, and not told as a figure that is missing.
      const { read, leftOut } = preview.counts;
      expect({ read, leftOut }).toEqual({ read: asked, leftOut: asked - 2 });
    },
  );

  it('are made for every firm and plant of the economy, and for no country as a whole', async () => {
    const session = await sampleSession(readingPart, writingPart);
    const made = await make(session, newFolder(), 'crisis', []);
    const { suppliers } = await session.project.reference();
    const kinds = made.map(({ supplierId }) => suppliers.find(({ id }) => id === supplierId)?.kind);
    expect(made.length).toBeGreaterThan(10);
    expect(kinds).not.toContain('aggregate');
  });

  it('tell who has answered, what is open, and what is no form of the project', async () => {
    const session = await sampleSession(readingPart, writingPart);
    const [sent, back] = [newFolder(), newFolder()];
    const made = await make(session, sent, 'crisis', [HEAVY, SILMET]);
    const file = made.find(({ supplierId }) => supplierId === HEAVY)?.file ?? '';
    copyFileSync(join(sent, file), join(back, 'RE answer.xlsx'));
    await fill(join(back, 'RE answer.xlsx'), [1, null, 3, 4, 5, 6]);
    writeFileSync(join(back, 'broken.xlsx'), 'PK\x03\x04 no zip');
    writeFileSync(join(back, 'letter.docx'), 'x');
    const { suppliers, passedOver } = await formAnswers(session, sent, back);
    expect(suppliers).toEqual([
      {
        supplierId: HEAVY,
        length: 'crisis',
        file: 'RE answer.xlsx',
        asked: 6,
        answered: 5,
        open: ['Sm 2027'],
      },
      expect.objectContaining({ supplierId: SILMET, file: null, answered: 0, asked: 6 }),
    ]);
    expect(suppliers[1]?.open).toHaveLength(6);
    expect(passedOver).toEqual(['broken.xlsx']);
  });

  it('are refused in words where nobody is to be asked, or nothing was sent', async () => {
    const session = await sampleSession(readingPart, writingPart);
    const nobody = await refusalIn(make(session, newFolder(), 'normal', ['nobody' as SupplierId]));
    expect(nobody.notice.code).toBe('refusal.form.nobody');
    const folder = newFolder();
    expect((await refusalIn(formAnswers(session, folder, folder))).notice.code).toBe('refusal.form.noneSent');
    const missing = await refusalIn(formAnswers(session, join(folder, 'gone'), folder));
    expect(missing.notice.code).toBe('refusal.file.missing');
  });
});
