export { fittingFigure, fittingMass } from '@shared/words/fitting-figure';
