/** Whether a figure is wider than so many of its own heights: a date of another year, or words in place of one. */
export function isLongFigure(text: string, most: number): boolean {
  return [...text].reduce((width, sign) => width + (sign > '\u2fff' ? 1 : 0.58), 0) > most;
}
