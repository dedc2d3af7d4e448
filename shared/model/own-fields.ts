import type { Message } from '../base/message';
import type { Field } from './field';
import { ROW_TABLES, ROW_TARGETS, type RowTarget } from './import-targets';
import type { AnyTable } from './table';

type Tables = typeof ROW_TABLES;
/** One of the tables as whoever handles any of them sees it. */
export const rowTable = (target: RowTarget): AnyTable<RowTarget> => ROW_TABLES[target];

type OwnOf<T extends RowTarget> = keyof NonNullable<Tables[T]['inFiles']>['heads'] & string;
/** A field that one table alone has: `supplier.owner`. */
export type OwnField = { [T in RowTarget]: `${T}.${OwnOf<T>}` }[RowTarget];

/** What a column of an own field gives. */
export interface Owned {
  readonly target: RowTarget;
  /** The field of the table. */
  readonly name: string;
  readonly field: Field;
  /** What stands above such a column, divided by |. */
  readonly heads: string;
}

/** The fields of a table that figures have as well, under the names of the import fields that give them. */
const SHARED = {
  materialId: 'material',
  economyId: 'economy',
  countryId: 'country',
  supplierId: 'supplier',
  stage: 'stage',
  tonnes: 'quantity',
  tonnesPerYear: 'quantity',
  sourceId: 'source',
  note: 'note',
} as const;
export type SharedField = (typeof SHARED)[keyof typeof SHARED];

/** The import field that gives a field of a table; null for one that the table alone has. */
export function sharedField(name: string): SharedField | null {
  return Object.hasOwn(SHARED, name) ? SHARED[name as keyof typeof SHARED] : null; // one of its own keys
}

function declaredIn(target: RowTarget): readonly (readonly [OwnField, Owned])[] {
  const { fields, inFiles } = rowTable(target);
  return Object.entries(inFiles?.heads ?? {}).flatMap(([name, heads]) => {
    const field = fields[name];
    // The name is put together as OwnField says it.
    return field === undefined
      ? []
      : [[`${target}.${name}` as OwnField, { target, name, field, heads }] as const];
  });
}

const OWNED: ReadonlyMap<string, Owned> = new Map(ROW_TARGETS.flatMap(declaredIn));
export const OWN_FIELDS = [...OWNED.keys()] as readonly OwnField[]; // the names above
const isOwnField = (field: string): field is OwnField => OWNED.has(field);

/** What is declared of an own field; null for one that figures have. */
export const ownedOf = (field: string): Owned | null => OWNED.get(field) ?? null;

/** The own fields of a table, in the order of its declaration. */
export function ownFieldsOf(target: RowTarget): readonly OwnField[] {
  return OWN_FIELDS.filter((field) => ownedOf(field)?.target === target);
}

/** The own field of a table that gives one of its fields; null where figures have it, or no file says it. */
export function ownFieldFor(target: RowTarget, name: string): OwnField | null {
  const field = `${target}.${name}`;
  return isOwnField(field) ? field : null;
}

/** The name of a field in the other language of the product; null for a field of none. */
export function inOtherLanguage(name: string): string | null {
  if (!/(?:En|Ja)$/.test(name)) return null;
  return name.endsWith('En') ? name.replace(/En$/, 'Ja') : name.replace(/Ja$/, 'En');
}

type AnyField<T extends RowTarget> = keyof Tables[T]['fields'] & string;
/** Each field of each of the tables: `supplier.countryId`. */
type FieldPath = { [T in RowTarget]: `${T}.${AnyField<T>}` }[RowTarget];
type OwnWords = { readonly [F in OwnField as `import.field.${F}`]: Message } & {
  readonly [F in OwnField as `refusal.mapping.${F}`]: Message;
} & { readonly [F in FieldPath as `import.unreadable.${F}`]: Message } & {
  readonly [F in FieldPath as `import.lacking.${F}`]: Message;
} & { readonly [F in FieldPath as `import.fixed.${F}`]: Message } & {
  readonly [F in FieldPath as `import.rule.${F}`]: Message;
};

/** What a field takes, as far as a cell of a file can say it. */
function takenBy({ takes, options }: Field): Message {
  if (options !== null) return { en: `one of ${options.join(', ')}`, ja: `${options.join('、')}のいずれか` };
  if (takes === 'data.takes.date') return { en: 'a day, as 2026-04-01', ja: '2026/4/1のような日付' };
  if (takes === 'data.takes.year') return { en: 'a year, as 2026', ja: '2026のような年' };
  return { en: 'a number of 0 or more', ja: '0以上の数値' };
}

function wordsIn(target: RowTarget): readonly (readonly [string, Message])[] {
  const { fields, words: table, rules } = rowTable(target);
  return Object.entries(fields).flatMap(([name, field]) => {
    const { words } = field;
    const path = `${target}.${name}`;
    const takes = takenBy(field);
    const own: readonly (readonly [string, Message])[] = isOwnField(path)
      ? [
          [`import.field.${path}`, words],
          [
            `refusal.mapping.${path}`,
            {
              en: `No column gives "${words.en}" of the table "${table.en}". Choose it above its column.`,
              ja: `「${table.ja}」の「${words.ja}」に当たる列がありません。列の上で選んでください。`,
            },
          ],
        ]
      : [];
    return [
      ...own,
      [
        `import.unreadable.${path}`,
        {
          en: `"{{text}}" is no "${words.en}": it takes ${takes.en}. Correct the cell.`,
          ja: `「{{text}}」は「${words.ja}」として読めません。${takes.ja}を記入してください。`,
        },
      ],
      [
        `import.lacking.${path}`,
        {
          en: `"{{name}}" is new, and nothing says "${words.en}". Fill the cell, or choose the column that gives it.`,
          ja: `「{{name}}」は新規ですが、「${words.ja}」の記載がありません。セルに記入するか、該当する列を選んでください。`,
        },
      ],
      [
        `import.fixed.${path}`,
        {
          en: `"{{name}}" stands in the project with another "${words.en}" ({{before}}, not {{after}}). Correct the cell, or change it in the register first.`,
          ja: `プロジェクトの「{{name}}」は「${words.ja}」が異なります（{{before}}、ファイルでは{{after}}）。セルを直すか、先に台帳で変更してください。`,
        },
      ],
      [
        `import.rule.${path}`,
        rules.find(({ at }) => at === name)?.message ?? {
          en: `What is said of "${words.en}" does not fit the rest of the row. Correct the row.`,
          ja: `「${words.ja}」の記載が行の他の項目と矛盾しています。行を直してください。`,
        },
      ],
    ];
  });
}

/** The words of own fields, and of what is wrong with a field of a row, for the catalogue. */
export const ownWords = Object.fromEntries(ROW_TARGETS.flatMap(wordsIn)) as OwnWords; // the keys are those of its type, field by field
