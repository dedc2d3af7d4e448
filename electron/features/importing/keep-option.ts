import { isBlank, nameKey } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import { columnLetters, columnNumber } from '@shared/base/sheet-cell';
import type { FileInspection } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { WrongUsage } from '../../terminal/usage';

/**
 * The rows that are to be read, from `--keep "Commodity=Rare earths"`: a column by the words or the letters above it.
 * Several values of one column are any of them, several columns all of them.
 * @returns null where nothing is said
 * @throws WrongUsage, Refusal `refusal.import.keepColumn`
 */
export function keepFrom(option: unknown, { sheets, guess, fileName }: FileInspection): Mapping['keep'] {
  const texts: readonly unknown[] = Array.isArray(option) ? option : [];
  if (texts.length === 0) return null;
  const { mapping } = guess;
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  const heads = new Map<number, string>();
  const header = sheet?.rows[mapping.headerRow - 1] ?? [];
  for (const [index, text] of header.entries()) if (!isBlank(text)) heads.set(index + 1, text);
  const keep: Record<number, string[]> = {};
  for (const text of texts.map(String)) {
    const at = text.indexOf('=');
    if (at < 1) throw new WrongUsage(`expected a column, = and a value, not "${text}"`);
    const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const named = [...heads].find(([, head]) => nameKey(head) === nameKey(name))?.[0];
    const column = named ?? (/^[A-Z]{1,3}$/.test(name) ? columnNumber(name) : null);
    if (column === null)
      throw new Refusal(
        'refusal.import.keepColumn',
        {
          column: name,
          columns: [...heads].map(([one, head]) => `${columnLetters(one)} ${head}`).join(', '),
        },
        { file: fileName, sheet: mapping.sheet },
      );
    keep[column] = [...(keep[column] ?? []), value];
  }
  return keep;
}
