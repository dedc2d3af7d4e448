import * as field from '../field';
import { MARK_WORDS } from '../mark-words';
import { type RowOf, table } from '../table';

export const event = table({
  name: 'event',
  words: { en: 'Events', ja: '動向' },
  fields: {
    id: field.id(),
    date: field.date({ en: 'Date', ja: '日付' }),
    endDate: field.orNull(field.date({ en: 'End', ja: '終了日' })),
    titleEn: field.text('open', { en: 'English title', ja: '名称（英語）' }),
    titleJa: field.text('open', { en: 'Japanese title', ja: '名称（日本語）' }),
    kind: field.text('open', { en: 'Kind', ja: '種別' }),
    imposedBy: field.orNull(field.text('open', { en: 'By', ja: '実施国' })),
    affected: field.text('open', { en: 'On', ja: '対象' }),
    materials: field.text('open', { en: 'Materials', ja: '品目' }),
    summary: field.text('open', { en: 'Summary', ja: '概要' }),
    mark: field.mark(),
    sourceId: field.origin.sourceId,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  inFiles: {
    titles:
      'events|event list|list of events|incidents|chronology|timeline|history of measures|export controls|動向|動向一覧|年表|出来事|規制の経緯|事件一览|大事记',
    heads: {
      date: 'date|day|start|start date|date of event|effective date|in force from|announced|日付|年月日|開始日|施行日|発生日|発表日|日期|生效日期',
      endDate: 'end|end date|until|lifted|in force until|終了日|解除日|失効日|结束日期',
      titleEn:
        'title|event|measure|name|headline|description of measure|english title|件名|名称|出来事|措置|事象|動向|名称（英語）|事件|标题',
      titleJa: 'japanese title|和文件名|件名（日本語）|名称（日本語）',
      kind: 'kind|type|category|type of measure|kind of event|種別|区分|分類|措置の種類|类别|类型',
      imposedBy: 'by|imposed by|country|actor|imposing country|authority|実施者|実施国|発動国|主体|国|实施国',
      affected: 'on|affected|target|against|affected countries|対象|対象国|影響先|影響国|受影响国',
      materials: 'materials|material|products|goods|commodities|commodity|品目|対象品目|鉱種|物質|商品',
      summary: 'summary|description|details|comment|what happened|notes|概要|内容|説明|詳細|備考|摘要|说明',
      mark: 'mark|certainty|confidence|確度',
    },
    knownBy: ['date', 'titleEn'],
    choices: { mark: MARK_WORDS },
    otherwise: { kind: 'other', affected: '-', materials: '-', summary: '-', mark: 'known' },
  },
});

/** A dated record of a measure or a reaction: 2010, 2025. */
export interface SupplyEvent extends RowOf<typeof event.fields> {}
