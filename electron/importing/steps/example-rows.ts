import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';

/**
 * Whether a text marks what stands beside it as the worked example of a form: 記入例, （例）, 例１, 【記載例】, Example, e.g.,
 * 填写示例, 작성 예시. 例年 and 特例 are none.
 */
export const saysExample = derivedOfText((text: string): boolean => {
  const folded = foldText(text).replace(/^[\s([【〔<〈《「『※*]+/, '');
  return /^(?:(?:記入|記載|入力|作成|回答)?例(?:$|[\s\d)\]】〕>〉》」』:、.①-⑳])|見本(?:$|[\s)\]】〕:])|e\.g\.|examples?(?![a-z])|sample row|for example|(?:填写|填表|填报)?(?:示例|样例)|(?:작성|기입|입력)?\s*(?:예시|예)(?:$|[\s)\]:]))/.test(
    folded,
  );
});
