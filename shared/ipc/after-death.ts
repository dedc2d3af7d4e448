/** The end of the address of a page that main has loaded again after it had died. */
export const AFTER_DEATH = '#after-death';
