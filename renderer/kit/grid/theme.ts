import { themeQuartz } from 'ag-grid-community';

/** What one line of words takes with its padding: a grid need not grow for it. */
export const HEAD_HEIGHT = 28;

/** The look of every grid: ink rules, no boxes; colours are the variables of tokens.css, so that themes need no second grid. */
export const gridTheme = themeQuartz.withParams({
  backgroundColor: 'var(--ld-paper)',
  foregroundColor: 'var(--ld-ink-1)',
  accentColor: 'var(--ld-accent)',
  borderColor: 'var(--ld-rule)',
  fontFamily: 'inherit',
  fontSize: 12,
  spacing: 6,
  rowHeight: 'var(--ld-row)',
  headerHeight: HEAD_HEIGHT,
  cellHorizontalPadding: 7,
  headerFontSize: 11,
  headerFontWeight: 500,
  headerTextColor: 'var(--ld-ink-3)',
  headerBackgroundColor: 'transparent',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  columnBorder: false,
  headerColumnBorder: false,
  rowBorder: true,
  oddRowBackgroundColor: 'transparent',
  rowHoverColor: 'var(--ld-paper-2)',
  selectedRowBackgroundColor: 'var(--ld-accent-tint)',
  iconSize: 14,
});
