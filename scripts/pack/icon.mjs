import { inProject } from '../project-root.mjs';

/** The program's picture: drawn once, the PNG made from the drawing. */
export const ICON_SVG = inProject('scripts', 'pack', 'lodestone.svg');
export const ICON_PNG = inProject('scripts', 'pack', 'lodestone-256.png');
