import { type ChartColours, coloursOf } from '@shared/charts/chart-colours';

/** The light theme as a picture has it, where there is no page to ask; a test holds it to the tokens of the window. */
export const LIGHT: Readonly<Record<string, string>> = {
  '--ld-paper': '#ffffff',
  '--ld-ink-1': '#1c2126',
  '--ld-ink-2': '#474f57',
  '--ld-ink-3': '#626a72',
  '--ld-rule': '#dfe1dc',
  '--ld-rule-2': '#b7bcb5',
  '--ld-rule-ink': '#1c2126',
  '--ld-accent': '#1d4f91',
  '--ld-shu': '#b5380b',
  '--ld-ghost': '#7f878e',
  '--ld-ghost-tint': '#e3e5e2',
  '--ld-stop-tint': '#f5d5d0',
  '--ld-tier-national': '#2e5e8c',
  '--ld-tier-private': '#6e9cc6',
  '--ld-tier-firm': '#b5cfe6',
  '--ld-c-cn': '#39434d',
};

/** The colours of a picture. @throws Error for one that no picture of the command line has */
export function lightColours(font: string): ChartColours {
  return coloursOf(colourOf, font, (text) => text);
}

function colourOf(variable: string): string {
  const colour = LIGHT[variable];
  if (colour === undefined) throw new Error(`no picture has the colour ${variable}`);
  return colour;
}
