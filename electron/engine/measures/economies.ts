import { ALL } from '@shared/model/measures/measure-terms';

/** The European Union in the codes of its members. */
const UNION = 'EU27';
const MEMBERS = new Set(
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  ),
);

/** Whether a list of codes holds an economy, itself or by the union that it belongs to. */
export function economiesMeet(codes: readonly string[], economy: string): boolean {
  return codes.some(
    (code) =>
      code === ALL ||
      code === economy ||
      (code === UNION && MEMBERS.has(economy)) ||
      (economy === UNION && MEMBERS.has(code)),
  );
}
