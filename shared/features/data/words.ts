import { type Message, messages } from '../../base/message';
import { type AnyTable, type WordsOf, wordsOf } from '../../model/table';
import { ANY_TABLE, type TABLES } from '../../model/tables';

type TableWords = WordsOf<(typeof TABLES)[keyof typeof TABLES]>;

/** The words of every table and of its fields, from their declarations: `table.stock.minimum`. */
export const tableWords: Readonly<Record<TableWords, Message>> = Object.assign(
  {},
  ...Object.values<AnyTable>(ANY_TABLE).map(wordsOf),
);

/** What a field takes, and what stands in the way of a row. */
export const dataMessages = messages({
  'data.takes.text': { en: 'text', ja: '文字' },
  'data.takes.reference': { en: 'the id of a row of "{{table}}"', ja: '「{{table}}」の行のID' },
  'data.takes.choice': { en: 'one of {{options}}', ja: '{{options}}のいずれか' },
  'data.takes.date': { en: 'a day as YYYY-MM-DD', ja: 'YYYY-MM-DD形式の日付' },
  'data.takes.number': { en: 'a number', ja: '数値' },
  'data.takes.amount': { en: 'a number of zero or more', ja: '0以上の数値' },
  'data.takes.percent': { en: 'a percentage between 0 and 100', ja: '0～100の割合（%）' },
  'data.takes.fraction': { en: 'a number between 0 and 1', ja: '0と1の間の数値' },
  'data.takes.whole': { en: 'a whole number', ja: '整数' },
  'data.takes.year': { en: 'a year between 1900 and 2200', ja: '1900～2200の年' },
  'data.takes.flag': { en: 'true or false', ja: 'true又はfalse' },
  'data.takes.list': { en: 'texts with ; between', ja: ';で区切った文字' },
  'data.takes.json': { en: 'JSON of its own shape', ja: '所定の形のJSON' },
});
