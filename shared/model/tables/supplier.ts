import * as field from '../field';
import type { SupplierId } from '../supplier';
import { type RowOf, table } from '../table';

const SUPPLIER_KINDS = ['plant', 'company', 'aggregate'] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

export const supplier = table({
  name: 'supplier',
  words: { en: 'Suppliers', ja: '供給元' },
  fields: {
    id: field.id<SupplierId>(),
    kind: field.choice(SUPPLIER_KINDS, { en: 'Kind', ja: '種別' }),
    ...field.names,
    /** Town of the plant; null for an aggregate. */
    place: field.orNull(field.text('open', { en: 'Place', ja: '所在地' })),
    countryId: field.reference('country', { en: 'Country', ja: '国・地域' }),
    stage: field.stage(),
    owner: field.orNull(field.text('open', { en: 'Owner', ja: '所有者' })),
    /** Days from dispatch to arrival at the buyer's gate; goods at sea still arrive when shipments stop. */
    leadTimeDays: field.days({ en: 'Lead time', ja: '輸送日数' }),
    /** First year of production; null where it has always been there or is not known. */
    startYear: field.orNull(field.year({ en: 'First year', ja: '開始年' })),
    aliases: field.aliases(),
    ...field.origin,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  inFiles: {
    titles:
      'suppliers|supplier list|list of suppliers|supplier register|producers|plants|smelters|refiners|供給元一覧|供給元リスト|供給元名簿|サプライヤー一覧|仕入先一覧|供应商名单|供应商一览',
    heads: {
      kind: 'kind|type|supplier kind|supplier type|種別|供給元種別|类型',
      nameEn:
        'name|english name|supplier|supplier name|company|company name|producer|manufacturer|plant|plant name|mine|smelter|refinery|facility|vendor|name of supplier|名称|供給元|供給元名|企業|企業名|会社|会社名|仕入先|工場名|鉱山名|名称（英語）|英語名|英名|企业名称|公司名称|供应商',
      nameJa: 'japanese name|名称（日本語）|日本語名|和名|和文名',
      place: 'place|town|city|site|location|所在地|都市|場所|立地|地点',
      owner: 'owner|parent|parent company|owned by|所有者|親会社|所有企業|母公司',
      leadTimeDays:
        'lead time|lead time days|transit time|shipping time|days at sea|リードタイム|輸送日数|輸送期間|納期日数|运输天数',
      startYear: 'first year|start year|start of production|開始年|操業開始年|生産開始年|投产年份',
      aliases: 'aliases|other names|other spellings|also known as|別名|別の表記|別称|别名',
    },
    knownBy: ['nameEn', 'stage'],
    fixed: ['countryId'],
    choices: {
      kind: {
        plant: 'mine|refinery|smelter|facility|site|工場|鉱山|製錬所|プラント|事業所|工厂|矿山',
        company: 'firm|producer|trader|企業|会社|メーカー|商社|公司|企业',
        aggregate: 'country|national total|国|国計|国全体|国家',
      },
    },
    otherwise: { kind: 'company' },
  },
});

/** A plant, a company, or a country aggregate, at one stage in one country. */
export interface Supplier extends RowOf<typeof supplier.fields> {}
