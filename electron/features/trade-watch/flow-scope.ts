import { eventShock } from '@shared/features/scenarios/event-shock';
import type { Range } from '@shared/features/trade-watch/contract';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Series } from '@shared/model/tables/series';
import { buildVocabulary, findMaterial } from '../../importing/values/vocabulary';
import { MAGNET_MATERIALS } from '../../plan/case/world-shares';
import { eventReader, withMembers } from '../scenarios/event-scope';

/** What series and events of a record are about, by the materials of the project. */
export function scopeReader(reference: Reference) {
  const vocabulary = buildVocabulary(reference);
  const readEvent = eventReader(reference, vocabulary);
  const ofSeries = ({ material, stage }: Pick<Series, 'material' | 'stage'>): ReadonlySet<MaterialId> => {
    const found = findMaterial(vocabulary, material);
    const all = reference.materials;
    if (found !== null) return new Set(withMembers(new Set([found]), all));
    if (/heavy|重希土/i.test(material)) return idsOf(all.filter(({ weight }) => weight === 'heavy'));
    if (stage === 'magnet' || /magnet|磁石/i.test(material))
      return idsOf(all.filter(({ id }) => MAGNET_MATERIALS.has(id)));
    return new Set();
  };
  return {
    ofSeries,
    /** Whether two series are of one material, by whatever name or customs code they call it. */
    isOfSame: (one: Series, other: Series): boolean =>
      one.material === other.material ||
      (findMaterial(vocabulary, one.material) ?? one.material) ===
        (findMaterial(vocabulary, other.material) ?? other.material),
    /** Whether two series are about the same material, or one about a part of the other. */
    isAbout: (one: Series, other: Series): boolean =>
      one.material === other.material || overlap(ofSeries(one), ofSeries(other)),
    /** The measures that hold back what a series counts, oldest first. */
    controlsOn: (events: readonly SupplyEvent[], series: Series): SupplyEvent[] =>
      events
        .filter((event) => {
          if (eventShock(event.kind) === null) return false;
          const { onAll, affected, what } = readEvent(event);
          if (what === null || !(onAll || reachesOne(affected, series.reporterId))) return false;
          if (what.stages.length > 0 && what.stages.every((stage) => stage !== series.stage)) return false;
          return what.materials.length === 0 || overlap(new Set(what.materials), ofSeries(series));
        })
        .sort((a, b) => a.date.localeCompare(b.date)),
    controllerOf: (event: SupplyEvent): CountryId | null => readEvent(event).imposers[0] ?? null,
  };
}

export type Scopes = ReturnType<typeof scopeReader>;

const idsOf = (rows: readonly { readonly id: MaterialId }[]) => new Set(rows.map(({ id }) => id));

const reachesOne = (affected: readonly CountryId[], reporterId: CountryId | null): boolean =>
  reporterId !== null && affected.includes(reporterId);

function overlap(one: ReadonlySet<MaterialId>, other: ReadonlySet<MaterialId>): boolean {
  return [...one].some((id) => other.has(id));
}

/** Metal per oxide of the materials that a series counts, least and most; null where none has a factor. */
export function factorOf(scopes: Scopes, reference: Reference, series: Series): Range | null {
  const ids = scopes.ofSeries(series);
  const factors = reference.materials.flatMap(({ id, metalPerOxide }) =>
    ids.has(id) && metalPerOxide !== null ? [metalPerOxide] : [],
  );
  return factors.length === 0 ? null : { low: Math.min(...factors), high: Math.max(...factors) };
}
