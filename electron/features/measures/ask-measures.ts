import { Refusal } from '@shared/base/refusal';
import type { MeasureRow, MeasuresAsked, MeasuresView } from '@shared/features/measures/measures-view';
import { byId } from '@shared/model/catalogue';
import { tariffCode } from '@shared/model/checks';
import { isGroup, symbolOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';
import type { MeasureRegister, Reference } from '@shared/model/plan';
import { inForce, type SpokenRow } from '../../engine/measures';
import { buildVocabulary, findMaterial } from '../../importing/values/vocabulary';
import type { Session } from '../../plan/session';

/**
 * What the register of a project says of goods on a day, and of which measures it says anything.
 * @throws Refusal refusal.measures.*: a material, economy or code that nothing knows
 */
export async function askMeasures(
  { project }: Pick<Session, 'project'>,
  asked: MeasuresAsked,
): Promise<MeasuresView & { readonly silent: readonly MeasureRow[] }> {
  const [register, reference] = await Promise.all([project.measures(), project.reference()]);
  const { on, form, code, firm, use, stage } = asked;
  if (code !== null && !tariffCode.safeParse(code).success)
    throw new Refusal('refusal.measures.code', { code }, { field: 'code' });
  const found = inForce(
    register,
    on,
    {
      from: economyIn(register, reference, asked.from, 'from'),
      destination: economyIn(register, reference, asked.to, 'to'),
      material: materialIn(register, reference, asked.material),
      stage,
      form: form ?? undefined,
      code: code ?? undefined,
      firm: firm ?? undefined,
      use: use ?? undefined,
    },
    asked.asKnownOn ?? undefined,
  );
  const { law, act, practice, covered, checkedOn } = found;
  const rowOf = (row: SpokenRow) => shownRow(register, row);
  return {
    law,
    act,
    practice,
    rows: found.rows.map(rowOf),
    covered,
    checkedOn,
    silent: found.silent.map(rowOf),
  };
}

function economyIn(register: MeasureRegister, { countries }: Reference, code: string, field: string): string {
  const known = [countries.map(({ id }) => String(id)), register.measures.map(({ issuer }) => issuer)].flat();
  if (known.includes(code)) return code;
  throw new Refusal('refusal.measures.economy', { economy: code }, { field });
}

/** The symbol of a material: of the register, or by any name that the project has for it. */
function materialIn({ goods, codes }: MeasureRegister, reference: Reference, text: string): string {
  const symbols = new Set(
    [...goods, ...codes].flatMap(({ materials }) => materials).filter((one) => one !== ALL),
  );
  if (symbols.has(text) || isGroup(text) || byId(reference.materials, text) !== undefined)
    return symbolOf(text);
  const named = findMaterial(buildVocabulary(reference), text);
  if (named === null || named === undefined)
    throw new Refusal('refusal.measures.material', { material: text }, { field: 'material' });
  return symbolOf(named);
}

function shownRow(
  { goods }: MeasureRegister,
  { measure, state, law, bites, part, goodsId }: SpokenRow,
): MeasureRow {
  const own = byId(goods, goodsId);
  return {
    measure: measure.id,
    nameEn: measure.nameEn,
    nameJa: measure.nameJa,
    kind: measure.kind,
    destinations: measure.destinations,
    law,
    state: state.is === 'unannounced' ? 'announced' : state.is,
    until: state.is === 'suspended' ? state.until : state.is === 'unknown' ? state.since : null,
    bites,
    part,
    materials: own?.materials ?? [],
    goods: goodsId,
    sure: measure.sure,
    sureNote: measure.sureNote,
    checkedOn: measure.checkedOn,
    learntOn: measure.learntOn,
  };
}
