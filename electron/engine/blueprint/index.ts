export { layOn, sharesAt, type YearFigure, yearlyFactor, yearlyPoints } from './lay-on';
