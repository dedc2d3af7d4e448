import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { sampleContent } from '../../electron/features/files/sample-project';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { createProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { Places } from './import-subject';

/** A file may have 300,000 rows; a larger project comes of several, each of another element. */
const MOST_ROWS = 250_000;
const MATERIALS = ['NdPr', 'Dy', 'Tb', 'La', 'Ce', 'Pr', 'Nd', 'Sm'];
const COUNTRIES = ['China', 'Vietnam', 'France', 'Malaysia', 'Thailand'];

/** Makes the sample with so many more shares: 20 years of a twentieth of them as suppliers. */
export async function makeProject(
  path: string,
  rows: number,
  folder: string,
  { wasm, highs, sample }: Places,
): Promise<void> {
  const session = new Session(benchInThisThread(wasm, highs), 'bench', 'en', translator);
  await createProject(session, path, await sampleContent(sample));
  for (let part = 0; part * MOST_ROWS < rows; part++) {
    const material = MATERIALS[part] ?? '';
    const from = part === 0 ? 2009 : 2004; // the sample gives nobody's rest of the further elements away from 2024 on
    await importRows(session, Math.min(MOST_ROWS, rows - part * MOST_ROWS), { material, from }, folder);
  }
  await session.close();
}

async function importRows(
  session: Session,
  rows: number,
  { material, from }: { readonly material: string; readonly from: number },
  folder: string,
): Promise<void> {
  const file = join(folder, 'many.csv');
  const suppliers = rows / 20;
  const part = rows > 100_000 ? 100 : 1; // all together stay below what the sample leaves to nobody
  const lines = Array.from({ length: rows }, (_, row) => {
    const supplier = row % suppliers;
    const year = from + Math.floor(row / suppliers);
    return `Japan,${material},separation,Bench supplier ${supplier},${COUNTRIES[supplier % 5]},${year},${(1 + (row % 4)) / part},kg,REO`;
  });
  writeFileSync(
    file,
    `Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis\n${lines.join('\n')}\n`,
  );
  const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
  const { batchId } = await previewImport(session, file, guess.mapping, guess.fingerprint, {}, 200);
  await applyImport(session, batchId, 'refuse');
}
