import { derivedOfText } from '@shared/base/derived';
import { foldText, nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';

/** Reads the name of a stage in English, Japanese or Chinese; null when it is none that is known. */
export function readStage(text: string): Stage | null {
  return STAGE_KEYS.get(nameKey(text)) ?? stageOfPhrase(text);
}

/** The one stage among the phrases of a description: "Rare earths, mine production, metric tons" -> mining. */
function stageOfPhrase(text: string): Stage | null {
  if (!/[,;，、；]/.test(text)) return null;
  const found = new Set(text.split(/[,;，、；]/).flatMap((part) => STAGE_KEYS.get(nameKey(part)) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The one stage that a longer text names ("分離・精製工程の調達実績"); null for none or several. */
export function findStage(text: string): Stage | null {
  const bare = text.normalize('NFKC').replace(OF_BASIS, ' ');
  const key = nameKey(bare);
  const words = foldText(bare).replace(/[^\p{L}\d]+/gu, ' ');
  const found = new Set<Stage>();
  for (const [name, stage] of STAGE_KEYS) {
    // Latin words count as a whole: there is no ore in Korea, and no part in a department.
    const isNamed = /^[a-z]+$/.test(name) ? ` ${words} `.includes(` ${name} `) : key.includes(name);
    if (name.length >= 2 && isNamed) found.add(stage);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** A name without the stage that stands behind its dash, and that stage: "Copper - Mining"; null where none does. */
export const stageBehind = derivedOfText((text: string) => {
  const [, name = '', said = '', more = ''] =
    /^(.+?)\s+[-–—]\s+([\p{L} ]+?)(\s*\([^()]*\))?$/u.exec(text.normalize('NFKC').trim()) ?? [];
  const stage = STAGE_KEYS.get(nameKey(said));
  return name === '' || stage === undefined ? null : { name: name + more, stage };
});

/** Words that say how a mass is counted, or which materials are meant, not what was done to the ore. */
const OF_BASIS =
  /(?:platinum(?:[- ]group)?|precious|noble|base|minor|non-?ferrous|critical|battery) metals|rare[- ]earth[- ]oxides?(?: ?\(reo\))?(?: (?:equivalent|content))?|oxide equivalent|metal (?:content|equivalent|basis)|(?:contained|recoverable) metals?|in metal\b|酸化物(?:換算|量|ベース)|金属(?:換算|量)/gi;

const NAMES: Readonly<Record<Stage, string>> = {
  mining:
    'mining|mine|mined|ore|concentrate|mine production|mine output|採掘|採鉱|鉱山|鉱石|精鉱|採掘・選鉱|开采|矿山',
  separation:
    'separation|separated|refining|refined|refinery|refinery production|refined production|processing|separation and refining|separation, refining|separation_refining|oxide|oxides|分離|精製|分離・精製|分離精製|精錬|製錬|酸化物|分离|冶炼分离',
  metal:
    'metal|metals|alloy|alloys|metal and alloy|metals and alloys|metallization|metallisation|metal_alloy|金属|合金|金属・合金|メタル|メタル化|金属化',
  magnet:
    'magnet|magnets|magnet making|permanent magnet|permanent magnets|NdFeB magnets|磁石|永久磁石|焼結磁石|磁石製造|磁材',
  component: 'component|components|part|parts|motor|motors|部品|部材|モーター|モータ|コンポーネント',
};

const STAGE_KEYS: ReadonlyMap<string, Stage> = new Map(
  (Object.entries(NAMES) as [Stage, string][]) // keys of a Record<Stage, ...> written just above
    .flatMap(([stage, names]) => names.split('|').map((name) => [nameKey(name), stage] as const)),
);
