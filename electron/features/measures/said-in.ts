import type { Language } from '@shared/base/message';
import type { ListedMeasure, MeasuresPage } from '@shared/features/measures/contract';
import { knownTexts } from '../files/sample-notes';

/**
 * The register in the language of who reads it: what came from the bundled sample in the other one is said by its pair.
 * @param folder of the sample; what was written by hand stays as it is
 */
export function saidIn(page: MeasuresPage, folder: string, language: Language): MeasuresPage {
  const known = knownTexts(folder, language);
  const said = (text: string | null) => (text === null ? null : (known.get(text) ?? text));
  const measures = page.measures.map(
    (row): ListedMeasure => ({
      ...row,
      sureNote: said(row.sureNote),
      of: {
        ...row.of,
        body: said(row.of.body),
        number: said(row.of.number),
        quotaPeriod: said(row.of.quotaPeriod),
        sureNote: said(row.of.sureNote),
      },
      goodsRows: row.goodsRows.map((goods) => ({
        ...goods,
        sureNote: said(goods.sureNote),
        threshold: said(goods.threshold),
      })),
    }),
  );
  return { ...page, measures };
}
