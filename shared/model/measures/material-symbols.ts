import { derivedOfText } from '../../base/derived';

/** Groups that notices and tariffs name as one, in the symbols of their elements. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  REE: 'La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y Sc'.split(' '),
  NdPr: ['Nd', 'Pr'],
  PGM: 'Pt Pd Rh Ir Os Ru'.split(' '),
};
/** Materials that a project calls by a word, where notices have the symbol. */
const WORDS: Readonly<Record<string, string>> = { Graphite: 'C' };

/** The symbol by which the register knows a material of a project. */
export const symbolOf = (material: string): string => WORDS[material] ?? material;

/** The symbols of the elements that a material is, one for an element. */
export const symbolsOf = derivedOfText(
  (material): readonly string[] => GROUPS[material] ?? [symbolOf(material)],
);

/** Whether it stands for several elements at once. */
export const isGroup = (material: string): boolean => Object.hasOwn(GROUPS, material);
