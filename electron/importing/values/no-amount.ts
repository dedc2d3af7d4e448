import { derivedOfText } from '@shared/base/derived';
import { foldWords } from './in-words';

const COUNTED =
  '(?:production|output|imports?|exports?|consumption|demand|stocks?|inventor(?:y|ies)|supply|prices?|reserves?)';

/**
 * What is no amount of its year, though it names one: how much it has changed by, what has come together since another
 * year, a mean of months, imports less exports.
 */
const PHRASES = new RegExp(
  [
    String.raw`\b(?:growth|changes?|increases?|decreases?|variations?) (?:rates? )?(?:in|of) (?:the )?(?:[a-z-]+ ){0,3}?${COUNTED}\b`,
    String.raw`\b${COUNTED} (?:growth|changes?|movements?|variations?)\b`,
    String.raw`\b(?:cumulative|accumulated) (?:[a-z-]+ ){0,2}?${COUNTED}\b`,
    String.raw`\b(?:average|mean) (?:monthly|weekly|daily|quarterly) (?!price)(?:[a-z-]+ )?${COUNTED}\b`,
    String.raw`\bnet (?:imports?|exports?|trade)\b`,
    // What comes together over years, and what one of something needs.
    String.raw`\bover (?:the )?(?:next |last |past )?(?:\d+|two|three|five|ten) years\b|\b(?:\d+|two|three|five|ten)[- ]years? (?:total|sum)\b|\blife[- ]of[- ]mine (?:total|production|output)\b`,
    '(?:\\d+|[二三五十])[年か]?年?間?(?:の)?(?:合計|総計|累計)',
    String.raw`\b(?:production|output|imports?|exports?|consumption|demand|use|requirements?) per (?!year\b|annum\b|yr\b|month\b|quarter\b|week\b|day\b|cent\b|country\b)[a-z]+`,
    // How long a stock lasts.
    String.raw`\b(?:days?|weeks?|months?)['’]? (?:of (?:the )?(?:[a-z-]+ ){0,2}?)?(?:consumption|supply|demand|use|cover|imports?|worth)\b`,
    String.raw`\b${COUNTED} (?:in|of|for)? ?(?:days|weeks|months)\b|\b${COUNTED},? \(?(?:in )?(?:days|weeks|months)\b`,
    '(?:備蓄|在庫|储备|库存)(?:目標)?(?:日数|月数|天数)|(?:備蓄|在庫)の?目標',
    '純輸[入出]|净[进出]口|淨[進出]口|순수[입출]|在庫(?:増減|変動|投資)|库存变[动化]',
    '(?:生産|輸入|輸出|需要|消費)量?の?(?:増減|伸び|変化)|累積(?:の)?(?:生産|輸入|輸出|需要|消費)|(?:产量|进口量?|出口量?|需求)(?:增长率?|增减|变化)|累计(?:产量|进口|出口)',
  ].join('|'),
  'g',
);

/** A text without what it says of changes, sums over years, means and balances; null where it says nothing of the kind. */
export const besideNoAmounts = derivedOfText((text: string): string | null => {
  const folded = foldWords(text);
  const rest = folded.replace(PHRASES, ' ');
  return rest === folded ? null : rest;
});

/** What somebody wants to be produced or to lie in store: nobody can tell by it what will be. */
export const saysAimed = derivedOfText((text: string): boolean =>
  /\b(?:production|output|mining|stock(?:pile)?s?|inventor(?:y|ies)) (?:targets?|plans?|quotas?|goals?|budgets?|guidance|requirements?)\b|\b(?:planned|targeted|target|budgeted) (?:production|output)\b|生産(?:計画|目標)|(?:目標|計画)生産|生产(?:计划|目标|配额|指标)|(?:生产|开采)总量控制/.test(
    foldWords(text),
  ),
);
