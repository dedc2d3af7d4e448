import type { MessageKey } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';

/** Longest window: a hundred years of days. Anything more is a slip of the keyboard. */
export const MOST_DAYS = 36_525;

/** A number from 0 up, at most `most`. @throws Refusal (refusal.model.*) with the field */
export function requireAmount(value: number, field: string, most?: number): void {
  if (!Number.isFinite(value)) refuse('refusal.model.notANumber', field, {});
  if (value < 0) refuse('refusal.model.negative', field, { value });
  if (most !== undefined && value > most) refuse('refusal.model.over', field, { value, most });
}

/** A whole number of days from 0 up. @throws Refusal (refusal.model.*) with the field */
export function requireWholeDays(value: number, field: string): void {
  requireAmount(value, field, MOST_DAYS);
  if (!Number.isInteger(value)) refuse('refusal.model.wholeDays', field, { value });
}

/** Numbers that JSON and messages cannot carry are named in words by the message itself. */
export function refuse(code: MessageKey, field: string, params: Notice['params']): never {
  throw new Refusal(code, { field, ...params }, { field });
}
