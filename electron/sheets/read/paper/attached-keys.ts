import { KEYS_FILE } from '../../own-marks';
import { readObjects, referred, unpacked } from './pdf-objects';

/** The keys that a PDF carries, as they stand in it; null where it has none. */
export function attachedKeys(bytes: Buffer): string | null {
  const objects = readObjects(bytes);
  const named = [...objects.values()].findLast(
    ({ dictionary }) => dictionary.includes('/Filespec') && dictionary.includes(KEYS_FILE),
  );
  const file = named === undefined ? null : referred(objects, named.dictionary, 'F');
  return file === null ? null : unpacked(file).toString('utf8');
}
