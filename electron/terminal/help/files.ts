/** Help of commands in Japanese, by its English: files of projects: making, checking, merging and recovering them. */
export const FILES: Readonly<Record<string, string>> = {
  'makes a project file, empty or from the bundled sample':
    'プロジェクトファイルの作成（空、又は付属のサンプルから）',
  'japan: the bundled sample; empty: reference tables only': 'japan：付属のサンプル、empty：参照用の表のみ',
  'project file to make (.lodestone)': '作成するプロジェクトファイル（.lodestone）',
  'what a project holds, and whether its file is whole': 'プロジェクトの内容と、ファイルの整合性',
  'project file': 'プロジェクトファイル',
  'takes the newest change back': '最新の変更を元に戻す',
  'makes a change again that was taken back': '元に戻した変更のやり直し',
  'checks the file, its schema and the chain of its changes': 'ファイル、スキーマ、変更履歴の連鎖の検査',
  'compares every row with the change log, also in a large project':
    '大きなプロジェクトでも全ての行を変更履歴と照合',
  'the main job from end to end on the bundled sample': '付属のサンプルによる主な作業の通し実行',
  'folder for what the demonstration makes; its files of an earlier run are replaced':
    '実行結果を置くフォルダー（前回の実行によるファイルは置き換える）',
  'the format of a file that a command takes or gives': 'コマンドが読み書きするファイルの形式',
  'scenario or mapping or recipe or limits or risk-table or model or rates or goal or money or policy or decisions':
    'scenario、mapping、recipe、limits、risk-table、model、rates、goal、money、policy、decisionsのいずれか',
  'the newest changes: who, when, what; what one did, and taking it back':
    '最新の変更（実施者、日時、内容）、変更の詳細と取消し',
  'how many change sets': '表示する変更の件数',
  'those of one person': '実施者を指定',
  'those that touched a table': '変更のあった表を指定',
  'from a day on, YYYY-MM-DD (UTC)': 'この日以降、YYYY-MM-DD（UTC）',
  'to a day, YYYY-MM-DD (UTC), with it': 'この日まで（当日を含む）、YYYY-MM-DD（UTC）',
  'those whose label or reason has these words': '名称又は理由にこの語を含む変更',
  'what one change did, row by row': '変更の内容を行ごとに表示',
  'takes one change back, as one new change': '変更を新しい変更として取消し',
  'drops the rows of imports that were taken back for good': '取り消した取込みの行を完全に削除',
  'the tables as a file too: values in .xlsx or .csv': '表をファイルにも出力（.xlsx又は.csv、値のみ）',
  'leave out what may not leave the house; what follows from it is worked out without it':
    '非公開情報を除き、それなしで計算',
  'what lies on disk of a project: journals, kept states, what can be read':
    'ディスク上のプロジェクトの状態（変更の記録、バックアップ、読取り可能な部分）',
  'takes in what fits of a journal, or of all, as one change':
    '変更の記録（一つ又は全て）のうち適合する部分を、一つの変更として取り込む',
  'what is other now than in a kept state': 'バックアップとの相違',
  'puts a kept state in the place of the file; what is there is kept first':
    'バックアップでファイルを置き換える（現在のファイルは先に保存）',
  'puts back what the last restore has replaced': '直前の復元で置き換えたものを戻す',
  'what can be read of a damaged file: a new .lodestone, or tables in .xlsx or .csv':
    '破損したファイルの読取り可能な部分を出力（新しい.lodestone、又は.xlsx若しくは.csvの表）',
  'copies file, journals and kept states to a new folder in it':
    'ファイル、変更の記録、バックアップを、指定先の新しいフォルダーへコピー',
  'moves a journal that was set aside to the kept states': '退避した変更の記録をバックアップへ移動',
  'the tables of the report as a file too: values in .xlsx or .csv':
    '報告の表をファイルにも出力（.xlsx又は.csv、値のみ）',
  'project file; it need not be one that can be opened': 'プロジェクトファイル（開けないものも可）',
  'two copies of a project as one, with what cannot both stand':
    'プロジェクトの二つのコピーの統合と、両立しない変更の表示',
  'what both came from, where their histories do not say': '履歴から分からない場合の、共通の分岐前のファイル',
  'where the merged project goes; default: beside mine, named -merged; mine itself: into it':
    '統合したプロジェクトの出力先。省略時は手元のファイルと同じ場所で名前に-mergedを付す。手元のファイルを指定するとそこに統合',
  'says what would be merged and writes nothing': '統合の内容を表示し、何も書き込まない',
  'mine or theirs: decides every conflict that has no decision of its own':
    'mine（手元）又はtheirs（相手）：個別に決めていない競合を全て決定',
  'decisions by the ids of conflicts, in a JSON file (schema decisions)':
    '競合のIDごとの決定を記したJSONファイル（形式はschema decisions）',
  'brings over one scenario of theirs alone, with what it needs':
    '相手のシナリオ一つだけを、必要な行とともに統合',
  'the other copy; it stays as it is': '相手のコピー（変更しない）',
  'make, list, show or remove scenarios': 'シナリオの作成、一覧、表示、削除',
  'makes a scenario': 'シナリオの作成',
  'needed without --event, which names it by its title':
    '名称。--eventがなければ必須（ある場合は動向の題名）',
  'its name in Japanese; default: the same': '日本語の名称。省略時は同じ名称',
  'the scenario that it inherits from': '継承元の親シナリオ',
  'JSON file with its window and shocks; see "lodestone schema scenario"':
    '期間と供給ショックを記したJSONファイル。形式は「lodestone schema scenario」',
  'an event of the record: its shock, on its materials, from its date on':
    '記録された動向：その供給ショック、対象の品目、開始日',
  'event: the economy in view; default: the first that it names':
    '動向：対象国。省略時は動向が挙げる最初の国',
  'event: mining, separation, metal, magnet, component': '動向：mining、separation、metal、magnet、component',
  'event: first day, in place of its own date': '動向：開始日（動向の日付に代える）',
  'all scenarios, each under its parent': '全シナリオの一覧（親シナリオの下に子シナリオ）',
  'what one scenario changes': 'シナリオによる変更',
  'removes a scenario': 'シナリオの削除',
};
