import type { CountryId } from '@shared/model/country';

/** A country's colour in each look. Fixed in every chart, bar, swatch and export; never recycled. */
interface CountryColour {
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  /** The same colour as a variable of tokens.css, which follows the look by itself. */
  readonly variable: string;
  /** The name of that variable, for what reads it. */
  readonly token: string;
}

const colour = (variable: string, light: string, dark: string, contrast: string): CountryColour => ({
  light,
  dark,
  contrast,
  variable: `var(--ld-c-${variable})`,
  token: `--ld-c-${variable}`,
});

/** China is graphite, the weight on the scale; every other source is a colour. */
const COUNTRY_COLOURS: Readonly<Record<string, CountryColour>> = {
  CHN: colour('cn', '#39434D', '#C9D0D8', '#FFFFFF'),
  AUS: colour('au', '#DDAE22', '#F0C64A', '#FFC24A'),
  MYS: colour('my', '#2A9D78', '#3FB58C', '#4BE0B4'),
  VNM: colour('vn', '#72B7E6', '#8CCBF2', '#8FD8FF'),
  FRA: colour('fr', '#4A72D2', '#6E9BF5', '#86ADFF'),
  USA: colour('us', '#4C2E96', '#8A5FD6', '#BDAEFF'),
  JPN: colour('jp', '#D0605C', '#F58F8F', '#FF9EA8'),
  IND: colour('in', '#B97A30', '#C47A22', '#FF9563'),
  EST: colour('ee', '#B3E2CF', '#A2E3C6', '#BFF5E2'),
  MMR: colour('mm', '#6B4A1C', '#93703C', '#D8A878'),
  THA: colour('th', '#A04C9A', '#CF78C6', '#EBC8F5'),
};
const OTHER = colour('ot', '#AAB2B9', '#737C86', '#9A9A9A');

/** The colour of a country; one outside the list takes "other" and is told apart by its name. */
export function countryColour(countryId: CountryId | null): CountryColour {
  return COUNTRY_COLOURS[countryId ?? ''] ?? OTHER;
}
