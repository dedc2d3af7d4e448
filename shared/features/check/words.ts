import { messages } from '../../base/message';

/** The self-check: what is held against what, and how it came out. */
export const checks = messages({
  'check.kind.published': { en: 'published by others', ja: '他者の公表値' },
  'check.kind.arithmetic': { en: 'own arithmetic from published inputs', ja: '公表値からの独自の計算' },
  'check.kind.calibration': { en: 'calibration', ja: '較正' },
  'check.about.published': {
    en: 'Others published the value; this program computes it from the same inputs.',
    ja: '他者が公表した値を、同じ入力から本プログラムで計算したもの。',
  },
  'check.about.arithmetic': {
    en: 'Worked out by hand from published inputs or from a formula; nobody else published the value. The restart of 2025 follows from approvals that are given as input: when they come is not predicted.',
    ja: '公表された入力又は式から手計算した値。他者による公表値ではない。2025年の再開日は入力した許可の日付から導かれ、許可の時期は予測しない。',
  },
  'check.about.calibration': {
    en: 'Inputs were chosen so that the known date comes out. Agreement shows the arithmetic, not foresight.',
    ja: '既知の日付になるように入力を選んだもの。一致は計算の正しさを示すが、予測力は示さない。',
  },
  'check.reading.original': { en: 'read in the original', ja: '原典で確認' },
  'check.reading.secondary': { en: 'read in a secondary text', ja: '二次資料で確認' },
  'check.kindSum': {
    en: '{{kind}}: {{met}} of {{count}} (values: {{values}})',
    ja: '{{kind}}：{{count}}件中{{met}}件（{{values}}値）',
  },
  'check.sum': {
    en: '{{met}} of {{count}} met, a series of values counted once (values: {{values}}): {{parts}}.',
    ja: '{{count}}件中{{met}}件が一致（連続する値は1件と数え、{{values}}値）。内訳は{{parts}}。',
  },
  'check.met': { en: 'met', ja: '一致' },
  'check.notMet': { en: 'NOT MET', ja: '不一致' },
  'check.column.number': { en: 'No.', ja: '番号' },
  'check.column.value': { en: 'Value', ja: '項目' },
  'check.column.expected': { en: 'Expected', ja: '期待値' },
  'check.column.got': { en: 'Got', ja: '計算値' },
  'check.column.tolerance': { en: 'Tolerance', ja: '許容差' },
  'check.column.verdict': { en: 'Verdict', ja: '判定' },
  'check.column.kind': { en: 'Kind', ja: '種別' },
  'check.column.source': { en: 'Source', ja: '出典' },
  'check.column.reading': { en: 'Read where', ja: '確認方法' },

  'check.hhiEight': { en: 'HHI of eight shares (0 to 10,000)', ja: '8件の割合のHHI（0～10,000）' },
  'check.totalDollars': { en: 'total imports, US dollars', ja: '輸入合計、米ドル' },
  'check.totalKilograms': { en: 'total imports, kg', ja: '輸入合計、kg' },
  'check.hhi': { en: 'HHI of imports (0 to 10,000)', ja: '輸入のHHI（0～10,000）' },
  'check.hhiFraction': { en: 'HHI of imports (0 to 1)', ja: '輸入のHHI（0～1）' },
  'check.equalSuppliers': { en: 'number of equal suppliers, 1/HHI', ja: '等価供給国数、1/HHI' },
  'check.largestSupplier': { en: 'largest supplier, fraction', ja: '最大の供給元の割合（0～1）' },
  'check.threeLargest': { en: 'three largest suppliers, fraction', ja: '上位3供給元の割合（0～1）' },
  'check.geoPolRiskScore': { en: 'GeoPolRisk score', ja: 'GeoPolRiskスコア' },
  'check.geoPolRiskFactor': { en: 'GeoPolRisk characterisation factor', ja: 'GeoPolRisk特性化係数' },
  'check.hhiOfProduction': { en: 'HHI of world production (0 to 1)', ja: '世界生産のHHI（0～1）' },
  'check.importNumerator': {
    en: 'imports weighted by political instability, t',
    ja: '政治的不安定度で加重した輸入、t',
  },
  'check.importsTonnes': { en: 'imports, t', ja: '輸入、t' },
  'check.tradeAverage': {
    en: 'weighted imports over imports and home output',
    ja: '加重輸入 ÷（輸入＋国内生産）',
  },
  'check.importPrice': { en: 'import price, thousand US dollars a tonne', ja: '輸入価格、千米ドル/t' },
  'check.refinedRisk': {
    en: 'supply risk of refined {{elements}}, with the constant {{constant}}',
    ja: '分離・精製した{{elements}}の供給リスク、定数{{constant}}',
  },
  'check.heavyMean': {
    en: 'supply risk of the heavy group: mean of its ten members',
    ja: '重希土類の供給リスク：10元素の平均',
  },
  'check.worstStage': {
    en: 'supply risk of Nd: the worst of extraction 4.5 and refining 3.7',
    ja: 'Ndの供給リスク：採掘4.5と分離・精製3.7の大きい方',
  },
  'check.ownScopeAlone': {
    en: 'world index 5, own sourcing 3, import reliance 0: own sourcing alone',
    ja: '世界指数5、自国調達3、輸入依存0：自国調達のみ',
  },
  'check.bothScopes': {
    en: 'world index 5, own sourcing 3, import reliance 1: the plain mean',
    ja: '世界指数5、自国調達3、輸入依存1：単純平均',
  },
  'check.reliance': {
    en: 'net import reliance {{year}}, %, from consumption and production',
    ja: '{{year}}年の純輸入依存度、%、消費と生産から計算',
  },
  'check.reliancePublished': {
    en: 'net import reliance {{year}}, %, as printed',
    ja: '{{year}}年の純輸入依存度、%、公表値',
  },
  'check.relianceOver95': {
    en: 'net import reliance {{year}}, printed as “>95 %” (1 = lies above it)',
    ja: '{{year}}年の純輸入依存度、公表は「>95%」（1＝それを上回る）',
  },
  'check.concentratesExporter': {
    en: 'concentrates of the same country, printed as “E” (1 = net exporter)',
    ja: '同じ国の精鉱、公表は「E」（1＝純輸出）',
  },
  'check.inverse': {
    en: 'Leontief inverse, row {{row}}, column {{column}}',
    ja: 'レオンチェフ逆行列、{{row}}行{{column}}列',
  },
  'check.sectorOutput': { en: 'output of sector {{sector}}', ja: '部門{{sector}}の産出' },
  'check.rowOutput': { en: 'output of row {{row}}', ja: '行{{row}}の産出' },
  'check.footprint': {
    en: 'footprint of region 1, sector {{sector}}',
    ja: '地域1のフットプリント、部門{{sector}}',
  },
  'check.footprintImported': {
    en: 'footprint of region 1, sector {{sector}}, imported part',
    ja: '地域1のフットプリント、部門{{sector}}、輸入分',
  },
  'check.foreignShare': {
    en: 'foreign share of the footprint of region 1, %',
    ja: '地域1のフットプリントの国外割合、%',
  },
  'check.hhiLow': { en: 'HHI with an unnamed rest, lower bound', ja: '残余があるときのHHI、下限' },
  'check.hhiHigh': { en: 'HHI with an unnamed rest, upper bound', ja: '残余があるときのHHI、上限' },
  'check.throughChinaLow': { en: 'look-through China, lower bound, %', ja: '上流を含む中国の割合、下限、%' },
  'check.throughChinaHigh': {
    en: 'look-through China, upper bound with “other” not Chinese, %',
    ja: '上流を含む中国の割合、「その他」が中国でないときの上限、%',
  },
  'check.throughChinaOpen': {
    en: 'look-through China, upper bound with “other” open, %',
    ja: '上流を含む中国の割合、「その他」が不明のときの上限、%',
  },
  'check.partnerShare': { en: 'share of {{partner}}, %', ja: '{{partner}}の割合、%' },
  'check.minedMetal': {
    en: 'metal in what Viet Nam mined, t at most',
    ja: 'ベトナムの採掘量に含まれる金属の最大量、t',
  },
  'check.ownMined': {
    en: 'of what Viet Nam shipped, mined there at most, %',
    ja: 'ベトナムの出荷のうち同国で採掘されたものの最大、%',
  },
  'check.minedElsewhere': {
    en: 'shipped by Viet Nam and mined elsewhere, points at least',
    ja: 'ベトナムが出荷し他国で採掘されたものの最小、ポイント',
  },
  'check.stockOfMonth': { en: 'stock at the end of month {{month}}', ja: '{{month}}か月目末の在庫' },
  'check.coverOfMonth': {
    en: 'months of forward cover after month {{month}}',
    ja: '{{month}}か月目末の在庫が賄う月数',
  },
  'check.smallestOpening': {
    en: 'smallest opening stock without backlog',
    ja: '受注残が生じない最小の期首在庫',
  },
  'check.stockOutMonth': { en: 'month of the first stock-out', ja: '最初に備蓄がなくなる月' },
  'check.stockOutPart': {
    en: 'part of that month that has passed, %',
    ja: 'その月のうち経過した割合、%',
  },
  'check.stockAfterReceipt': {
    en: 'stock at the end of month 6, after the 2,500 of the frozen months',
    ja: '6か月目末の在庫（固定期間の入荷2,500の後）',
  },
  'check.orderCount': { en: 'orders placed in months 7 to 20', ja: '7～20か月目の発注回数' },
  'check.orderOf': { en: 'order of month {{month}}', ja: '{{month}}か月目の発注量' },
  'check.baseStock': { en: 'base stock with the least cost', ja: '費用が最小の基準在庫' },
  'check.baseStockCost': { en: 'its expected cost', ja: 'その期待費用' },
  'check.orderQuantity': {
    en: 'order quantity under a supply that fails',
    ja: '供給が途絶する場合の発注量',
  },
  'check.orderCost': { en: 'its expected cost of a year', ja: 'その年間期待費用' },
  'check.newsvendorStock': {
    en: 'stock for one period of normal need',
    ja: '需要が正規分布の1期間の備蓄',
  },
  'check.newsvendorCost': { en: 'its expected cost', ja: 'その期待費用' },
  'check.downAtMost': {
    en: 'chance of at most {{periods}} periods down, F({{periods}})',
    ja: '停止が{{periods}}期間以下の確率、F({{periods}})',
  },
  'check.baseStockCostSampled': {
    en: 'expected cost of a base stock of 8,000, Monte Carlo',
    ja: '基準在庫8,000の期待費用、モンテカルロ',
  },
  'check.downAtMostSampled': {
    en: 'chance of at most {{periods}} periods down, Monte Carlo',
    ja: '停止が{{periods}}期間以下の確率、モンテカルロ',
  },
  'check.runsOutSampled': {
    en: 'chance that 8,000 runs out, 1 − F(3), daily simulation under sampled events',
    ja: '8,000がなくなる確率、1 − F(3)、抽出した事象による日次シミュレーション',
  },
  'check.worstLines': {
    en: 'lines reduced, at most, by {{days}} node-days with {{nodes}} nodes away',
    ja: '延べ{{days}}日（{{nodes}}か国まで）の途絶による減産ライン数の最大',
  },
  'check.worstStanding': {
    en: 'lines that stand, at most, by {{days}} node-days with {{nodes}} nodes away',
    ja: '延べ{{days}}日（{{nodes}}か国まで）の途絶による停止ライン数の最大',
  },
  'check.worstBound': {
    en: 'lines reduced that another shock of {{days}} node-days with {{nodes}} nodes away could add',
    ja: '延べ{{days}}日（{{nodes}}か国まで）の別の途絶で増え得る減産ライン数',
  },
  'check.worstBoundStanding': {
    en: 'lines standing that another shock of {{days}} node-days with {{nodes}} nodes away could add',
    ja: '延べ{{days}}日（{{nodes}}か国まで）の別の途絶で増え得る停止ライン数',
  },
  'check.worstTonnes': {
    en: 'tonnes that one country has to withhold for {{lines}} lines to be reduced',
    ja: '減産が{{lines}}ラインに達する一国の最小の出荷停止量（t）',
  },
  'check.worthOfAll': { en: 'what it is worth to know everything', ja: '全てを知る価値' },
  'check.worthOfInput': {
    en: 'what it is worth to know input {{position}}, by regression',
    ja: '{{position}}番目の入力値を知る価値（回帰）',
  },
  'check.worthOfShuffled': {
    en: 'the largest worth of an input in 50 orders of chance',
    ja: '順序を50通り無作為に入れ替えた入力値を知る価値の最大',
  },
  'check.worthOfStop': {
    en: 'what it is worth to know how much a stop takes, before holding a stock',
    ja: '備蓄の前に途絶による不足量を知る価値',
  },
  'check.rationed': {
    en: 'what demand {{position}} of 5 gets, proportional',
    ja: '5件の需要のうち{{position}}番目への比例配分',
  },
  'check.licensedLasts': {
    en: '{{cover}} days of cover, {{percent}} % approved: day of the first shortfall after 4 April 2025',
    ja: '備蓄{{cover}}日、許可率{{percent}}%：2025年4月4日から不足開始までの日数',
  },
  'check.licensedDate': {
    en: '39 days of cover, 25 % approved: days between the first shortfall and 26 May 2025',
    ja: '備蓄39日、許可率25%：不足開始日と2025年5月26日との差（日）',
  },
  'check.lineStands': {
    en: 'days that the line stands, 26 May to 12 June 2025',
    ja: 'ラインの停止日数、2025年5月26日～6月12日',
  },
  'check.restartInPart': {
    en: 'day of the restart in part, 13 June 2025',
    ja: '一部再開の日（2025年6月13日）、4月4日からの日数',
  },
  'check.restartWhole': {
    en: 'day of the full restart, 16 June 2025',
    ja: '全面再開の日（2025年6月16日）、4月4日からの日数',
  },
  'check.coverLasts': {
    en: '{{percent}} % stops, {{cover}} days of cover: days until it is used up in a longer ban',
    ja: '{{percent}}%が停止、備蓄{{cover}}日：より長い禁止でなくなるまでの日数',
  },
  'check.shortIn60Days': {
    en: '{{percent}} % stops for 60 days, {{cover}} days of cover (1 = a shortfall begins)',
    ja: '{{percent}}%が60日停止、備蓄{{cover}}日（1＝不足が生じる）',
  },
  'check.line2Stops': {
    en: '(a) A arriving at {{tonnes}} t a day: day on which line 2 stops',
    ja: '(a) Aの入荷が1日{{tonnes}} t：ライン2が停止する日',
  },
  'check.shortFrom': {
    en: '(b) opening stock {{tonnes}} t: day of the first shortfall',
    ja: '（b）期首在庫{{tonnes}} t：不足開始日',
  },

  'checks.tab': { en: 'Self-check', ja: '自己検査' },
  'checks.about': {
    en: 'Values that this program must reproduce, worked out anew on this machine.',
    ja: '本プログラムが再現すべき値を、この端末で計算し直した結果。',
  },
  'checks.ran': { en: 'Run {{at}}, {{seconds}} s.', ja: '実行 {{at}}、{{seconds}}秒。' },
  'checks.running': { en: 'The check is running.', ja: '検査を実行中です。' },
  'checks.runAgain': { en: 'Run again', ja: '再実行' },
  'checks.copy': { en: 'Copy as table', ja: '表をコピー' },
  'checks.copied': { en: '{{count}} rows copied', ja: '{{count}}行をコピー済み' },
  'checks.all': { en: 'All', ja: 'すべて' },
  'checks.onlyMissed': { en: 'Not met', ja: '不一致' },
  'checks.find': { en: 'Find a value or a source', ja: '項目・出典を検索' },
  'checks.filter': { en: 'Rows shown', ja: '表示する行' },
  'checks.none': { en: 'No row of this kind.', ja: '該当する行はありません。' },
  'checks.sum': { en: '{{met}} of {{count}} met', ja: '{{count}}件中{{met}}件が一致' },
  'checks.once': { en: 'A series of values counts once.', ja: '連続する値は1件と数える。' },
  'command.selfCheck': { en: 'Self-check', ja: '自己検査' },
});
