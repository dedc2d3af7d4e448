/** What is refused before anything is unpacked. An ordinary sheet of 1,000,000 x 10 cells stays inside all of them. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;
export const MAX_PARTS = 10_000;
export const MAX_UNPACKED_BYTES = 1536 * 1024 * 1024;
/** Above this size a workbook that unpacks to more than MAX_RATIO times its own size is taken for a bomb. */
export const RATIO_MATTERS_BYTES = 48 * 1024 * 1024;
export const MAX_RATIO = 200;
/** Parts that are read as a whole: workbook.xml, styles.xml, relations. */
export const MAX_SMALL_PART_BYTES = 16 * 1024 * 1024;
/**
 * What is read of a paper, unpacked: it takes some forty times as much memory, which must stay below what its reader has. An array that
 * outgrows that limit at once ends the process, before the reader can end itself.
 */
export const MAX_PAPER_BYTES = 16 * 1024 * 1024;
/** Shared strings are held in memory as one table. */
export const MAX_STRINGS_BYTES = 256 * 1024 * 1024;
/** Columns that are read; one stray cell in XFD must not make every row 16,384 cells wide. */
export const MAX_COLUMNS = 1024;
/**
 * Figures and problems that one import takes. They are held until the import is applied, and all threads of the app share 4 GB.
 */
export const MAX_ROWS = 300_000;
/** Rows and blank cells that are counted as left out; ten bytes are held of each. */
export const MAX_LEFT_OUT = 10_000_000;
/** Rows shown. */
export const PREVIEW_ROWS = 40;
/** Rows looked through for tables. */
export const GUESS_ROWS = 1000;
export const CHUNK_ROWS = 4_000;
/** Characters of a cell, as in Excel: what is longer is no cell but what a quote or a program has swallowed. */
export const MAX_CELL_SIGNS = 32_767;
/** Quotes of a text file that are told one by one. */
export const MAX_STRAY_QUOTES = 10_000;
