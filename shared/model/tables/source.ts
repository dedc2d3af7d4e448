import * as field from '../field';
import { MARK_WORDS } from '../mark-words';
import { type RowOf, table } from '../table';

export const source = table({
  name: 'source',
  words: { en: 'Sources', ja: '出典' },
  fields: {
    id: field.id(),
    title: field.text('open', { en: 'Title', ja: '名称' }),
    publisher: field.orNull(field.text('open', { en: 'Publisher', ja: '発行者' })),
    date: field.orNull(field.text('open', { en: 'Date', ja: '日付' })),
    file: field.orNull(field.text('secret', { en: 'File', ja: 'ファイル' })),
    sheet: field.orNull(field.text('secret', { en: 'Sheet', ja: 'シート' })),
    cell: field.orNull(field.text('secret', { en: 'Cell', ja: 'セル' })),
    /** Whether the figure was read there (known) or comes from memory of it (estimated). */
    mark: field.mark(),
    note: field.origin.note,
    /** Null where the title stands for both languages; so is it of the publisher. */
    titleJa: field.orNull(field.text('open', { en: 'Title in Japanese', ja: '名称（日本語）' })),
    publisherJa: field.orNull(field.text('open', { en: 'Publisher in Japanese', ja: '発行者（日本語）' })),
    /** Where it is found on the web. */
    address: field.orNull(field.text('open', { en: 'Address', ja: 'アドレス' })),
    /** The licence under which others may use it, as it names itself: CC BY 4.0. */
    licence: field.orNull(field.text('open', { en: 'Licence', ja: '利用条件' })),
    /** The day on which it was read there. */
    accessed: field.orNull(field.date({ en: 'Accessed on', ja: '閲覧日' })),
    /** Whether what it says may not leave the house: licensed prices. */
    restricted: field.initially(field.flag({ en: 'May not leave the house', ja: '持出し禁止' }), false),
  },
  key: ['id'],
  keyHeldBy: 'file',
  // Files of the house are not named; an address on the web is how others find the figure.
  opens: ({ file }) => (file !== null && /^https?:\/\//i.test(file) ? ['file'] : []),
  sample: true,
  inFiles: {
    titles:
      'sources|list of sources|source list|bibliography|references|reading list|出典|出典一覧|参考文献|文献一覧|資料一覧|来源一览|参考资料',
    heads: {
      title:
        'title|source|document|report|name|publication|名称|表題|題名|書名|資料名|文献名|出典|标题|资料名称',
      publisher:
        'publisher|author|authors|issued by|organisation|organization|institution|agency|発行者|発行元|著者|発行機関|機関|作成者|出版者|作者',
      titleJa: 'japanese title|title in japanese|名称（日本語）|和文名称|和文表題|和文題名|邦題',
      publisherJa: 'publisher in japanese|発行者（日本語）|発行機関（日本語）',
      date: 'date|year|published|date of publication|publication date|issued|日付|発行日|発行年|公表日|年月日|发布日期',
      file: 'file|file name|url|link|address|ファイル|ファイル名|リンク|所在|文件',
      mark: 'mark|certainty|read|確度',
    },
    knownBy: ['title'],
    choices: { mark: MARK_WORDS },
    otherwise: { mark: 'estimated' },
  },
});

/** Where figures come from: a document, and the place in it when known. */
export interface Source extends RowOf<typeof source.fields> {}
