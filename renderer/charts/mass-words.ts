export { fittingFigure, fittingMass } from '@shared/messages/fitting-figure';
