import * as field from '../field';
import { type RowOf, table } from '../table';

export const event = table({
  name: 'event',
  words: { en: 'Events', ja: '動向' },
  fields: {
    id: field.id(),
    date: field.date({ en: 'Date', ja: '日付' }),
    endDate: field.orNull(field.date({ en: 'End', ja: '終了日' })),
    titleEn: field.text({ en: 'English title', ja: '名称（英語）' }),
    titleJa: field.text({ en: 'Japanese title', ja: '名称（日本語）' }),
    kind: field.text({ en: 'Kind', ja: '種別' }),
    imposedBy: field.orNull(field.text({ en: 'By', ja: '実施者' })),
    affected: field.text({ en: 'On', ja: '対象' }),
    materials: field.text({ en: 'Materials', ja: '品目' }),
    summary: field.text({ en: 'Summary', ja: '概要' }),
    mark: field.mark(),
    sourceId: field.origin.sourceId,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** A dated record of a measure or a reaction: 2010, 2025. */
export interface SupplyEvent extends RowOf<typeof event.fields> {}
