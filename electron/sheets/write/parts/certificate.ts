import { quoted } from '@shared/model/expression';
import { settingsOf } from '@shared/model/project-settings';
import { CellWriter } from '../cell-writer';
import { label, named, text, verdict } from '../cells';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { writtenAt } from '../written-at';
import { seedText } from './seed-text';

/** What the certificate says whatever the language of the workbook. */
const [HOLDS, FAILS] = ['OK', 'NG'];

/** Where the verdicts of the checks stand, and how many of them are of a formula. */
interface Checked {
  readonly verdicts: string;
  readonly count: number;
  /** Verdicts under which the sums hold. */
  readonly good: readonly string[];
}

/** How many lines the certificate takes. */
export const CERTIFICATE_ROWS = 8;

/**
 * From which program, data, seed and state of the project the figures are, and one verdict over all checks of the sheet: it
 * turns as soon as one sum does not hold, or comes to an error, in the program that has the workbook open.
 */
export function putCertificate(sheet: Sheet, part: ScenarioPart, top: number, checked: Checked): void {
  const { t, f } = part.builder;
  const { appVersion: version, dataDate, headHash, revision, createdAt } = part.content.meta;
  const writer = new CellWriter(sheet, top);
  writer.section(t('workbook.certificate.title'));
  const holding = checked.good.map((word) => `COUNTIF(${checked.verdicts},${quoted(word)})`).join('+');
  const formula = `IF(${holding}=${checked.count},${quoted(HOLDS)},${quoted(FAILS)})`;
  writer.line(
    label(t('workbook.certificate.verdict')),
    text(t('workbook.certificate.means', { count: checked.count, holds: HOLDS, fails: FAILS })),
    named(verdict({ formula, value: HOLDS }), 'certificate', 'verdict'),
  );
  for (const [key, said] of [
    ['version', t('workbook.cover.versionOf', { version })],
    ['seed', seedText(part)],
    ['dataDate', f.tableDate(dataDate)],
    ['revision', f.whole(revision)],
    ['headHash', headHash],
    ['createdAt', writtenAt(createdAt, part.builder, settingsOf(part.content.reference.settings).timeZone)],
  ] as const)
    writer.line(label(t(`workbook.cover.${key}`)), text(said));
}
