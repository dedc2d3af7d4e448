import { dateOfDay, dayNumber, type IsoDate } from './calendar';

/** Day serial of 1970-01-01 as spreadsheets count (1900 system). */
const EPOCH = 25_569;

/** A date as spreadsheets count days (1900 system), and back. */
export const serialOfDate = (date: IsoDate): number => dayNumber(date) + EPOCH;
export const dateOfSerial = (serial: number): IsoDate => dateOfDay(serial - EPOCH);
