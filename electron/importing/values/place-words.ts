/** Whether a head says that parts of a country stand under it: "Federal state", 都道府県, "Deposit". */
export function saysPlaceBelow(text: string): boolean {
  return PLACE.test(text.replace(/_/g, ' ').trim());
}

/** Alone, "state" may be that of a figure or of a metal; with another word before it only that of a country. */
const PLACE =
  /^(?:us |u\.s\. )?(?:states?|provinces?|district|county|territory)(?: names?)?$|\bfederal (?:states?|subjects?)\b|\bstates? (?:or|and|\/) (?:province|territor)|\b(?:provinces|prefectures?|cantons?|counties|municipalit(?:y|ies)|governorates?|voivodeships?|oblasts?)\b|\bbundesl[aä]nd(?:er|ern|es)?\b|\bdépartements?\b|^州名?$|^省份?$|都道府県|省市|^시도$|^(?:ore )?deposits?(?: names?)?$|\b(?:mine|deposit|site) names?$|^(?:mine |mining |production )?sites?$|^(?:city|town|basin|mining (?:area|district))$|^(?:鉱床|鉱床名|鉱区|鉱山名|矿床|矿区|矿山)$|^lagerst[aä]tten?$|^gisements?$|^yacimientos?$/iu;
