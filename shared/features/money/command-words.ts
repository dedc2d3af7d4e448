import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const moneyCommands = messages({
  'terminal.money': {
    en: 'what stocks are worth, cost to keep, and buy',
    ja: '備蓄の価値、保管費用、購入費用',
  },
  'terminal.money.file': {
    en: 'project file; not with --model or --from',
    ja: 'プロジェクトファイル（--model、--fromとは併用不可）',
  },
  'terminal.money.model': {
    en: 'the stocks of a model by itself in a JSON file (schema model)',
    ja: '単独のモデルの備蓄のJSONファイル（形式はschema model）',
  },
  'terminal.money.from': {
    en: 'stocks, price floors, projects and duties by themselves (schema money)',
    ja: '備蓄、最低価格保証、工場の計画、備蓄義務のJSONファイル（形式はschema money）',
  },
  'terminal.money.economy': {
    en: 'whose stocks; default: of the project',
    ja: '備蓄の対象国。省略時はプロジェクトの対象国',
  },
  'terminal.money.year': {
    en: 'whose need and price; default: that of the data date',
    ja: '必要量と価格の年。省略時はデータ基準日の年',
  },
  'terminal.money.scenario': { en: 'as this scenario has them', ja: 'このシナリオでの値' },
  'terminal.money.stage': {
    en: '{{words}}; default: of the project',
    ja: '{{words}}。省略時はプロジェクトの値',
  },
  'terminal.money.place': {
    en: 'where the price is asked: china, outside; default: china',
    ja: '価格の市場：china（輸出国内）、outside（国際）。省略時はchina',
  },
  'terminal.money.yenPerUsd': {
    en: 'exchange rate; default: that of the project',
    ja: '為替レート。省略時はプロジェクトの値',
  },
  'terminal.money.holding': {
    en: 'keeping a year, % of the value; default: that of the project',
    ja: '年間の保管費用、価値に対する%。省略時はプロジェクトの値',
  },
  'terminal.money.years': {
    en: 'years kept; default: those of the project',
    ja: '保管する年数。省略時はプロジェクトの値',
  },
  'terminal.money.discount': {
    en: 'a year; default: that of the project',
    ja: '年率。省略時はプロジェクトの値',
  },
  'terminal.money.floor': {
    en: 'a price floor instead: US dollars a kilogram; with --material, --tonnes, --term',
    ja: '備蓄に代えて最低価格保証：米ドル/kg。--material、--tonnes、--termとともに指定',
  },
  'terminal.money.material': { en: 'of the price floor', ja: '最低価格保証の品目' },
  'terminal.money.reference': {
    en: 'reference price; default: that of the price book',
    ja: '参照価格。省略時は価格表の値',
  },
  'terminal.money.upside': {
    en: 'part of the upside that the giver gets back, 0 to 1',
    ja: '保証する側に還元される超過分の割合、0～1',
  },
  'terminal.money.cap': { en: 'volume cap a year', ja: '年間の数量上限' },
  'terminal.money.term': { en: 'years of the price floor', ja: '最低価格保証の年数' },
  'terminal.money.tonnes': { en: 'sold a year', ja: '年間の販売量' },
  'terminal.prices': {
    en: 'the prices that are counted with, in the exporting country and abroad',
    ja: '計算に使う各品目の価格（輸出国内と国際）',
  },
  'terminal.prices.file': {
    en: 'project file; "table FILE add price" writes a price',
    ja: 'プロジェクトファイル。価格の登録は「table FILE add price」',
  },
  'terminal.prices.year': {
    en: 'for which year; default: that of the data date',
    ja: '価格の年。省略時はデータ基準日の年',
  },
  'usage.money.asked': {
    en: 'money needs a project file, --model or --from, and one of them',
    ja: 'moneyの対象が定まりません。プロジェクトファイル、--model、--fromのいずれか一つを指定してください。',
  },
  'usage.money.floor': {
    en: 'a price floor needs --material, --tonnes and --term',
    ja: '最低価格保証の条件が足りません。--material、--tonnes、--termを指定してください。',
  },
});
