import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import { wordsOfEvent } from '@shared/model/event-words';
import { asMaterialId, type MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Material } from '@shared/model/tables/material';
import { findCountry, findMaterial, type Vocabulary } from '../../importing/values/vocabulary';

/** Who an event of the record is by, on whom and on what, as far as the project knows them. */
interface EventScope {
  readonly imposers: readonly CountryId[];
  readonly onAll: boolean;
  readonly affected: readonly CountryId[];
  /** Null where it names nothing of the project. */
  readonly what: OnWhat | null;
}

/** Reads the words of events by the names of a project. */
export function eventReader({ materials }: Reference, vocabulary: Vocabulary) {
  return (event: SupplyEvent): EventScope => ({
    imposers: countriesIn(event.imposedBy ?? '', vocabulary),
    onAll: wordsOfEvent(event.affected).some((word) => EVERYBODY.includes(nameKey(word))),
    affected: countriesIn(event.affected, vocabulary),
    what: materialsIn(event.materials, materials, vocabulary),
  });
}

const EVERYBODY = ['world', '世界', '全世界'].map(nameKey);

function countriesIn(text: string, vocabulary: Vocabulary): CountryId[] {
  return [...new Set(wordsOfEvent(text).flatMap((word) => findCountry(vocabulary, word) ?? []))];
}

interface OnWhat {
  /** Empty for all. */
  readonly materials: readonly MaterialId[];
  readonly stages: readonly Stage[];
  /** Words that name nothing of the project. */
  readonly left: readonly string[];
}

const EVERYTHING = ['', 'all', 'all critical minerals', '全品目', '重要鉱物全般'].map(nameKey);
const MAGNETS = ['magnets', 'permanent magnets', 'rare-earth magnets', '磁石', '永久磁石', '希土類磁石'].map(
  nameKey,
);
/** Rare earths that stand in neither group. */
const BESIDE_GROUPS = ['Sc', 'NdPr'];

/** What an event is on; null where it names nothing of the project. */
function materialsIn(text: string, known: readonly Material[], vocabulary: Vocabulary): OnWhat | null {
  const words = wordsOfEvent(text);
  if (words.length === 0 || words.some((word) => EVERYTHING.includes(nameKey(word))))
    return { materials: [], stages: [], left: [] };
  const isMagnets = (word: string): boolean => MAGNETS.includes(nameKey(word));
  const things = words.filter((word) => !isMagnets(word));
  const stages: Stage[] = things.length === 0 ? ['magnet'] : [];
  const left = things.filter((word) => findMaterial(vocabulary, word) === null);
  const named = new Set(things.flatMap((word) => findMaterial(vocabulary, word) ?? []));
  const materials = withMembers(named, known);
  if (materials.length === 0 && stages.length === 0) return null;
  return { materials, stages, left };
}

/** Materials with those that are part of them: all rare earths with each, neodymium with its mix. */
export function withMembers(named: ReadonlySet<MaterialId>, known: readonly Material[]): MaterialId[] {
  return known
    .filter(({ id, weight }) => {
      const isOfAll = weight === 'light' || weight === 'heavy' || BESIDE_GROUPS.includes(id);
      return (
        named.has(id) || (isOfAll && named.has(ALL)) || (id === MIX && PARTS.some((part) => named.has(part)))
      );
    })
    .map(({ id }) => id);
}

const ALL = asMaterialId('REE');
const MIX = 'NdPr';
const PARTS = ['Nd', 'Pr'].map(asMaterialId);
