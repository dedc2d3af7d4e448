/** Marks that offices use, to choose from: what a page is handled as a person alone decides. Japanese in both languages, as they are legal terms. */
export const MARK_PRESETS = [
  '機密性1情報',
  '機密性2情報',
  '機密性3情報',
  '機密性2情報（複製禁止）',
  '機密性3情報（持出禁止）',
  '取扱注意',
  '関係者限り',
  '重要経済安保情報',
  '秘文書',
  '極秘文書',
] as const;
