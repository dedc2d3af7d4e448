import { type IsoDate, isoDate } from '@shared/base/calendar';
import type { MeasuresPage } from '@shared/features/measures/contract';
import type { MeasureRow, MeasuresAsked } from '@shared/features/measures/measures-view';
import { byId, type WithTitle } from '@shared/model/catalogue';
import { firmsOf } from '@shared/model/measures/firm-name';
import { isGroup, symbolOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';
import { withoutGoods } from '@shared/model/measures/without-goods';
import type { Source } from '@shared/model/tables/source';
import { barsOf, datesThatCome } from '../../engine/measures';
import type { Session } from '../../plan/session';
import { askMeasures } from './ask-measures';
import { offeredEvents } from './from-events';
import { heldUsers } from './held-users';
import { shockKindOf } from './measure-shocks';
import { movedShocks } from './moved-shocks';

interface Asked extends Omit<MeasuresAsked, 'on' | 'code' | 'asKnownOn'> {
  /** Null: the day of the data. */
  readonly on: IsoDate | null;
  /** Whether a day answers as it was known then. */
  readonly asKnown: boolean;
}

/** The register on a day, with what a question makes of each measure, its time line, and the days that come. */
export async function loadMeasures(
  session: Session,
  { on: asked, asKnown, ...question }: Asked,
): Promise<MeasuresPage> {
  const { project } = session;
  const [register, reference, { events, sources }, book, { dataDate }] = await Promise.all([
    project.measures(),
    project.reference(),
    project.evidence(),
    project.scenarios(),
    project.info(),
  ]);
  const on = asked ?? isoDate(dataDate);
  const { rows, silent, ...view } = await askMeasures(session, {
    ...question,
    on,
    code: null,
    asKnownOn: asKnown ? on : null,
  });
  const bare = new Set(withoutGoods(register).map(({ id }) => id));
  const listed = (row: MeasureRow) => {
    const of = byId(register.measures, row.measure);
    if (of === undefined) return [];
    const own = <T extends { readonly measureId: string }>(list: readonly T[]) =>
      list.filter(({ measureId }) => measureId === of.id);
    return [
      {
        ...row,
        bars: barsOf(register, of),
        of,
        goodsRows: own(register.goods),
        parties: own(register.parties),
        states: own(register.states),
        source: titled(byId(sources, of.sourceId)),
        uses: (heldUsers(register, of, reference)?.uses ?? []).map(({ id, nameEn, nameJa }) => ({
          id,
          nameEn,
          nameJa,
        })),
        isShock: shockKindOf(register, of) !== null,
        lacksGoods: bare.has(of.id),
      },
    ];
  };
  const symbols = [...register.goods, ...register.codes].flatMap(({ materials }) => materials);
  return {
    ...view,
    on,
    measures: [...rows, ...silent.toSorted(liveFirst)].flatMap(listed),
    dates: datesThatCome(register, on),
    moved: movedShocks(register, book),
    offered: offeredEvents(register, events, reference).map(({ id, titleEn, titleJa }) => ({
      id,
      titleEn,
      titleJa,
    })),
    materials: [...new Set([...reference.materials.map(({ id }) => symbolOf(id)), ...symbols])].filter(
      (symbol) => symbol !== ALL && symbol !== 'other' && !isGroup(symbol),
    ),
    firms: [...new Set(reference.uses.flatMap(({ firm }) => firmsOf(firm)))].sort(),
  };
}

/** Measures that are over stand behind the others, the newest first. */
function liveFirst(a: MeasureRow, b: MeasureRow): number {
  return Number(a.state === 'ended') - Number(b.state === 'ended') || (a.learntOn < b.learntOn ? 1 : -1);
}

/** How a source is called in either language. */
function titled(source: Source | undefined): WithTitle | null {
  return source === undefined ? null : { title: source.title, titleJa: source.titleJa };
}
