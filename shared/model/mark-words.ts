/** How files call marks, divided by |. */
export const MARK_WORDS = {
  known: 'certain|confirmed|verified|確認済み|既知|確定',
  estimated: 'estimate|about|推計|推定|概算',
  guessed: 'assumed|assumption|仮置き|仮定|想定',
} as const;
