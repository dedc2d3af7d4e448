/** Length of a period in calendar months; each begins with a year. */
export const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;
export type Period = keyof typeof MONTHS_OF;
