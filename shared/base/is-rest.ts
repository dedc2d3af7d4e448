import { derivedOfText } from './derived';
import { foldText, withoutFootnote } from './fold-text';

/** "Other", その他, その他の国, rest of world: suppliers or countries without a name. */
export const isRest = derivedOfText((text: string): boolean => {
  const folded = foldText(withoutFootnote(text)).replace(/[()]/g, '');
  return /^(?:all )?others?\b(?: countries| suppliers| sources)?$|^rest(?: of (?:the )?world(?: \w{2,5})?)?$|^row$|^unallocated$|^(?:übrige|sonstige|andere)\b.*$|^autres?\b.*$|^(?:demás )?(?:otr[oa]s|outr[oa]s|resto|restantes?|demais|los demás)\b.*$|^altri\b.*$|^reste du monde$|^(?:прочие|другие|остальн|иные).*$|^pozostał|^inne\b|^diğer|lainnya$|^overige|^khác|^unspecified\b|\bnes$|not elsewhere specified|^special categories$|^free zones$|^bunkers$|^others? \(|^その他|^他$|^未配分$|^上記以外|^其他|^기타|^나머지/.test(
    folded,
  );
});
