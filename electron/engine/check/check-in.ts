import type { MessageKey, MessageParam } from '@shared/base/message';
import type { CheckKind, CheckReading, CheckRow } from '@shared/model/check';

/** The mark of a value in docs/engine.md 17: V read in the original, V2 in a secondary text, D arithmetic from such inputs. */
type CheckMark = 'V' | 'V2' | 'D' | 'calibration';

const MARKS: Readonly<Record<CheckMark, { kind: CheckKind; reading: CheckReading | null }>> = {
  V: { kind: 'published', reading: 'original' },
  V2: { kind: 'published', reading: 'secondary' },
  D: { kind: 'arithmetic', reading: null },
  calibration: { kind: 'calibration', reading: 'secondary' },
};

/** What a row is about: a message, or a message with its values. */
type Label = MessageKey | readonly [MessageKey, Readonly<Record<string, MessageParam>>];

/** A publication or a record in English and in Japanese. */
export type Titles = readonly [en: string, ja: string];

/** Writes rows of one source under one mark: label, expected as typed from it, what came out, tolerance. */
export function checkIn(
  id: string,
  mark: CheckMark,
  cited: string | Titles,
): (label: Label, expected: number, got: number | undefined, tolerance: number) => CheckRow {
  const [source, sourceJa] = typeof cited === 'string' ? [cited, null] : cited;
  return (label, expected, got, tolerance) => {
    const [code, params] = typeof label === 'string' ? [label, {}] : label;
    const row = { id, ...MARKS[mark], source, sourceJa, label: { code, params } };
    return { ...row, expected, got: got ?? Number.NaN, tolerance };
  };
}
