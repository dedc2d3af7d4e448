import { foldText } from '@shared/base/fold-text';
import { figureColumns, type Mapping } from '@shared/model/mapping';

/** Whether a head says that its figures are those of the world: "World production (t)", 世界の生産量, not "Share of world production". */
function saysWorld(head: string): boolean {
  const folded = foldText(head.replace(/[_:]+/g, ' '));
  return WORLD.test(folded) && !ASIDE.test(folded);
}

const WORLD =
  /\b(?:world|global|worldwide|weltweit|mondiale?|mundial)\b|\bwelt(?!weit)\w*|世界(?!銀行|银行)|全球|세계(?!은행)/;

/** What is measured by the world, or is all of it but somebody; the world as a name in other names. */
const ASIDE =
  /%|\b(?:shares?|percent\w*|rank\w*|part|rest|outside|excluding|ex)\b|\bworld (?:bank|trade|mining|price)|anteil|除[くい]|割合|構成比|シェア|占比|비중/;

/**
 * The columns of figures of the world. Where all of them say it and rows name countries, the head is that of a table by
 * country ("World mine production" over its years), and none is.
 * @param texts column -> header text
 */
export function worldColumns(
  mapping: Pick<Mapping, 'columns' | 'across'>,
  texts: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const figures = figureColumns(mapping);
  const found = figures.filter((column) => saysWorld(texts.get(column) ?? ''));
  const { field = null, second = null } = mapping.across ?? {};
  const fields = [...Object.values(mapping.columns), field, second];
  const byCountry = fields.includes('country') || fields.includes('supplier');
  return new Set(byCountry && found.length === figures.length ? [] : found);
}
