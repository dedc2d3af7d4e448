/** The colours that charts draw with; each is one variable of the theme in force. */
export const CHART_VARIABLES = {
  paper: '--ld-paper',
  ink1: '--ld-ink-1',
  ink2: '--ld-ink-2',
  ink3: '--ld-ink-3',
  rule: '--ld-rule',
  rule2: '--ld-rule-2',
  ruleInk: '--ld-rule-ink',
  accent: '--ld-accent',
  shu: '--ld-shu',
  ghost: '--ld-ghost',
  ghostTint: '--ld-ghost-tint',
  stopTint: '--ld-stop-tint',
  stock: '--ld-tier-national',
  tierPrivate: '--ld-tier-private',
  tierFirm: '--ld-tier-firm',
  china: '--ld-c-cn',
} as const;

/** The colours of a chart by what they stand for, and what draws beside them. */
export type ChartColours = Readonly<Record<keyof typeof CHART_VARIABLES, string>> & {
  readonly font: string;
  /** The colour of any other variable of the theme, as of a country: "--ld-c-au". */
  readonly of: (variable: string) => string;
  /** How a text at the pointer is handed to the library: as an element of the page, or as it is where nobody points. */
  readonly tip: (text: string) => unknown;
};

/** What a theme says of each variable. */
export function coloursOf(of: ChartColours['of'], font: string, tip: ChartColours['tip']): ChartColours {
  const colours = Object.fromEntries(
    Object.entries(CHART_VARIABLES).map(([name, variable]) => [name, of(variable)]),
  );
  // Every name of the variables was just given a value; fromEntries forgets the keys.
  return { ...(colours as Record<keyof typeof CHART_VARIABLES, string>), font, of, tip };
}
