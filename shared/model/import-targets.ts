/**
 * The tables that a file of figures can fill: `share` shares of an economy's supply, `series` published series, then the
 * price book, stocks, demands of a use and capacities of suppliers.
 */
export const TARGETS = ['share', 'series', 'price', 'stock', 'demand', 'capacity'] as const;
export type Target = (typeof TARGETS)[number];
