/**
 * Schema 5: a material says what its tonnes are tonnes of. Those of before were all counted as oxide, and stay so.
 */
export const v5 = `
ALTER TABLE "material" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'reo' CHECK ("basis" = 'reo' OR "basis" = 'metal' OR "basis" = 'gross');
`;
