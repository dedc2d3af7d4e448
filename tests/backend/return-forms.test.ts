import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePurpose } from '@shared/features/files/contract';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { expect, it } from 'vitest';
import type { AppContext } from '../../electron/backend/app-context';
import { FileHandles } from '../../electron/backend/file-handles';
import { handlers } from '../../electron/features/returns/handlers';
import { pack as packed } from '../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../electron/sheets/write/charts/unpack-zip';
import { sampleSession } from '../features/sample-session';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';

const REQUEST = {
  pack: 'eu-2024-1252-22',
  economyId: asCountryId('JPN'),
  materialId: asMaterialId('Sm'),
  year: 2026,
  language: 'en' as const,
  redact: false,
};

/** The form of the return with another name for its place "release". */
async function ownForm(name: string): Promise<string> {
  const parts = await unpack(readFileSync(join(PLACES.returnsFolder, 'eu-2024-1252-22.docx')));
  const document = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const own = document.replace('w:val="release"', `w:val="${name}"`);
  parts.set('word/document.xml', Buffer.from(own, 'utf8'));
  const path = join(newFolder(), 'own.docx');
  writeFileSync(path, packed(parts));
  return path;
}

/** Writes the return from a window, into a form of one's own. */
async function written(form: string | null, ending = '.docx', purpose: FilePurpose = 'return_form') {
  const files = new FileHandles();
  const context = { session: await sampleSession(), files, version: '1.0.0', places: PLACES };
  // Of the context no more than returns ask for.
  const { 'returns.write': write } = handlers(context as unknown as AppContext);
  return write({
    handle: files.keep(join(newFolder(), `out${ending}`), purpose),
    form: form === null ? null : files.keep(form, 'own_return_form'),
    request: REQUEST,
  });
}

it('a return is written from the window into a form of one’s own with the same names', async () => {
  expect(await written(await ownForm('release'))).toMatchObject({ fields: 17, missing: 1 });
});

it('a form with a place that has no key is refused in the window with the name of the place', async () => {
  await expect(written(await ownForm('colour'))).rejects.toMatchObject({
    notice: { code: 'refusal.return.noKey', params: { control: 'colour' }, place: { file: 'own.docx' } },
  });
});

it('a return of a document is not written as what was chosen for a workbook', async () => {
  await expect(written(null, '.xlsx', 'return_workbook')).rejects.toMatchObject({
    notice: { code: 'refusal.file.notChosen' },
  });
});
