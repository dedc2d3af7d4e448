import { messages } from './message';

/** What a file leaves open: asked in a row of the columns step, and in a sentence with its option by the command line. */
export const importingQuestions = messages({
  'refusal.import.ask.decimal': {
    en: '"{{text}}" can be {{first}} or {{second}}. Say which mark is the decimal mark of this file: --decimal point or --decimal comma.',
    ja: '「{{text}}」は{{first}}とも{{second}}とも読めます。このファイルの小数点を--decimal pointまたは--decimal commaで指定してください。',
  },
  'refusal.import.ask.dates': {
    en: '"{{text}}" can be in {{first}} or in {{second}}. Say whether dates end or begin with the year: --dates year-last or --dates year-first.',
    ja: '「{{text}}」は{{first}}年とも{{second}}年とも読めます。年の位置を--dates year-lastまたは--dates year-firstで指定してください。',
  },
  'refusal.import.ask.ton': {
    en: '"{{text}}" is in tons, which can be metric, short or long. Say which: --ton metric, --ton short or --ton long.',
    ja: '「{{text}}」の単位tonの意味が分かりません。--ton metric、--ton short、--ton longのいずれかで指定してください。',
  },
  'refusal.import.ask.unit': {
    en: 'Nothing gives the unit of "{{text}}". Say it for the whole file: --unit with one of {{choices}}.',
    ja: '「{{text}}」の単位が分かりません。ファイル全体の単位を--unitで指定してください（{{choices}}）。',
  },
  'refusal.import.ask.basis': {
    en: 'Nothing says what the mass "{{text}}" is counted in. Say it for the whole file: --basis with one of {{choices}}.',
    ja: '「{{text}}」の重量基準が分かりません。ファイル全体の基準を--basisで指定してください（{{choices}}）。',
  },
  'refusal.import.ask.shares': {
    en: '"{{text}}" can be {{first}} % or {{second}} %. Say how shares are written: --shares percent or --shares fraction.',
    ja: '「{{text}}」は{{first}}％とも{{second}}％とも読めます。割合の書き方を--shares percentまたは--shares fractionで指定してください。',
  },
  'refusal.import.ask.country': {
    en: '"{{text}}" is the name of more than one country. Say which: --country "{{text}}=CODE" with one of {{choices}}.',
    ja: '「{{text}}」に当たる国が複数あります。--country "{{text}}=コード"で指定してください（{{choices}}）。',
  },
  'refusal.import.ask.supplier': {
    en: '"{{text}}" looks like a supplier that the project knows. Say whether it is: --supplier "{{text}}=ID" with one of {{choices}}.',
    ja: '「{{text}}」は登録済みの供給元に似ています。同じかどうかを--supplier "{{text}}=ID"で指定してください（{{choices}}）。',
  },
  'refusal.reference.unknownCountry': {
    en: 'The project has no country "{{country}}". Use a code of its countries, or "none".',
    ja: '国・地域「{{country}}」はプロジェクトにありません。国の一覧にあるコードか「none」を指定してください。',
  },
  'refusal.reference.unknownSupplier': {
    en: 'The project has no supplier with the id "{{supplier}}". Use one of its ids, or "new".',
    ja: '供給元のID「{{supplier}}」はプロジェクトにありません。登録済みのIDか「new」を指定してください。',
  },
});
