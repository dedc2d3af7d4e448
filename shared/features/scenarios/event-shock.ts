import { nameKey } from '../../base/fold-text';
import { LANGUAGES } from '../../base/message';
import { type Kind, kindOf, shockKinds } from '../../model/shock';

/** The measures of the record that hold supply back, each with the shock that it is. */
const MEASURES: Readonly<Record<string, Kind>> = {
  embargo: 'ban',
  export_ban: 'ban',
  export_restriction: 'ban',
  export_licence: 'licence',
  export_quota: 'quota',
  export_tax: 'tax',
  export_duty: 'tax',
};

/**
 * The shock that an event of a kind is; null for one that holds nothing back, such as an agreement. A kind is free text:
 * the name of a shock in any language will do as well.
 */
export function eventShock(kind: string): Kind | null {
  const key = nameKey(kind);
  const measure = Object.entries(MEASURES).find(([name]) => nameKey(name) === key);
  if (measure !== undefined) return measure[1];
  const kinds = shockKinds('list').filter((one) => kindOf({ kind: one }).plantOf === null && one !== 'leak');
  return kinds.find((one) => namesOf(one).some((name) => nameKey(name) === key)) ?? null;
}

/** Whether an event of a kind says that less goes out, and not how much: a ban says all, and a tax its rate. */
export function leavesPartOpen(kind: string): boolean {
  const shock = eventShock(kind);
  return shock === 'licence' || shock === 'quota' || nameKey(kind) === nameKey(RESTRICTION);
}

/** Some of it still goes out: counted as a ban only where all of it is withheld. */
const RESTRICTION = 'export_restriction';

function namesOf(kind: Kind): string[] {
  const { editor } = kindOf({ kind }).words;
  return [kind, ...LANGUAGES.map((language) => editor[language])];
}
