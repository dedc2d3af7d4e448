/** The colours that charts draw with; each is one variable of the theme in force. */
const VARIABLES = {
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

export type ChartColours = Readonly<Record<keyof typeof VARIABLES, string>> & {
  readonly font: string;
  /** The colour of any other variable of the theme, as of a country: "--ld-c-au". */
  readonly of: (variable: string) => string;
};

/** Reads the colours that hold where the element stands. Charts cannot use variables: the library parses colours. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const of = (variable: string): string => style.getPropertyValue(variable).trim();
  const colours = Object.fromEntries(
    Object.entries(VARIABLES).map(([name, variable]) => [name, of(variable)]),
  );
  // Every name of VARIABLES was just given a value; fromEntries forgets the keys.
  return { ...(colours as Record<keyof typeof VARIABLES, string>), font: style.fontFamily, of };
}
