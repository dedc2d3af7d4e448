import { deriveDecimalMark } from './decimal-mark';
import { type DecimalMark, type NumberReading, readNumber } from './numbers';

/**
 * Reads a number that a person typed or pasted, on a system with either decimal mark: by the one that its own digits can
 * only have ("12,5", "0,500", "1.234,5"), else by that of the figures beside it, else by a point. Never throws.
 * @param beside the decimal mark of the block that it stands in; null for a number alone
 */
export function readTypedNumber(text: string, beside: DecimalMark | null = null): NumberReading {
  return readNumber(text, deriveDecimalMark([text]) ?? beside ?? '.');
}
