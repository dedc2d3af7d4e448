import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';

/** Whether a text says that the figures are an index, by the year that is set to 100: (2015 = 100), 平成27年＝100, base 2015/16 = 100. */
export const saysIndex = derivedOfText((text: string): boolean => {
  const folded = foldText(text);
  return (
    /=\s*100(?:\.0)?(?![\d.,])/.test(folded) &&
    /(?<!\d)(?:19|20)\d{2}(?!\d)|年|index|indi[cz]|\bbase\b|指数|基準|基期|지수/.test(folded)
  );
});
