import { messages } from '../../base/message';

/** The start screen, and why a project did not open at the start. */
export const home = messages({
  'home.title': { en: 'Lodestone', ja: 'Lodestone' },
  'home.lead': {
    en: 'Offline workbench for the supply of critical minerals',
    ja: '重要鉱物の供給を検討するオフライン作業環境',
  },
  'home.start': { en: 'Start', ja: '開始' },
  'home.sample': { en: 'Open the sample: Japan’s rare earths', ja: 'サンプルを開く：日本のレアアース' },
  'home.sample.detail': {
    en: 'Public figures with their sources; stocks and line demand are illustrative.',
    ja: '出典付きの公表値。備蓄と生産ラインの需要は例示。',
  },
  'home.freshSample': { en: 'Begin the sample anew', ja: 'サンプルを初期状態から開く' },
  'home.freshSample.detail': {
    en: 'The copy with earlier edits is set aside under a dated name.',
    ja: '編集済みのコピーは日付入りの名前で残る。',
  },
  'home.open': { en: 'Open a project…', ja: 'プロジェクトを開く…' },
  'home.open.detail': { en: 'A file that ends in .lodestone', ja: '拡張子 .lodestone のファイル' },
  'home.newSample': { en: 'New project from the sample…', ja: 'サンプルから新規プロジェクト…' },
  'home.newSample.detail': {
    en: 'A copy to work on, where you choose',
    ja: '選んだ場所に作業用のコピーを作成',
  },
  'home.newEmpty': { en: 'New empty project…', ja: '空の新規プロジェクト…' },
  'home.newEmpty.detail': {
    en: 'Countries and materials only; shares come by import or by hand',
    ja: '国と品目のみ。割合は取込み又は手入力',
  },
  'home.recent': { en: 'Recent projects', ja: '最近のプロジェクト' },
  'home.recent.none': { en: 'No project has been opened yet.', ja: 'まだ開いたプロジェクトはありません。' },
  'home.notOpened': {
    en: 'The project was not opened.',
    ja: 'プロジェクトを開けませんでした。',
  },
});
