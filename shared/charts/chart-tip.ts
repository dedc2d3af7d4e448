import type { ChartColours } from './chart-colours';

/**
 * How what is said at the pointer is drawn: as an element of the page. The library's own drawing of it takes no face, and shows
 * the system's, which need not know Japanese.
 */
export function chartTip(colours: ChartColours) {
  return {
    renderMode: 'html' as const,
    confine: true,
    backgroundColor: colours.paper,
    borderColor: colours.rule2,
    padding: [5, 8],
    textStyle: { fontFamily: colours.font, fontSize: 11, lineHeight: 15, color: colours.ink1 },
  };
}
