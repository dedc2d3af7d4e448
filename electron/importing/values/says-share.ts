import { derivedOfText } from '@shared/base/derived';
import { findUnit } from './find-unit';
import { foldWords } from './in-words';

/** Whether a head says that its figures are parts of a whole: "Share of imports %", 構成比, "By value (%)". */
export const saysShare = derivedOfText(
  (head: string): boolean => saysPercent(head) && !OTHERS.test(foldWords(head)),
);

/** Whether a head says that its figures are in percent, of whatever it is, and names no unit of mass. */
export const saysPercent = derivedOfText(
  (head: string): boolean => PERCENT.test(foldWords(head)) && findUnit(head).kind !== 'mass',
);

const PERCENT =
  /%|\bshares?\b|\bper ?cent\b|\bpercent(?:age)?\b|\bpct\b|割合|構成比|構成率|シェア|比率|占有率|占比|比重|비중|anteil|\bcuota\b/;
/** Changes, what a thing holds, duties, how much is needed from others and how sure a figure is: shares of no supply. */
const OTHERS =
  /前年|前期|増減|伸び|増加|成長|同比|环比|增[长减]|\byoy\b|\by\/y\b|chang|growth|\bcagr\b|veränder|品位|純度|含有|濃度|回収|稼働|関税|税率|歩留|信頼|誤差|依存|自給|\bgrade\b|purity|content|assay|recover|yield|utili[sz]|tariff|\bdut(?:y|ies)\b|\btax|relian|dependen|confiden|error|uncertain|cumulat|累[計计]|\brank\b|順位/;
