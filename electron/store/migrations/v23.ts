/** Schema 23: a use may answer to prices and make up for lost output; a material may cost more from a day on. */
export const v23 = `
ALTER TABLE "use" ADD COLUMN "price_elasticity" REAL CHECK ("price_elasticity" <= 0);
ALTER TABLE "use" ADD COLUMN "recapture_percent" REAL CHECK ("recapture_percent" >= 0 AND "recapture_percent" <= 100);
ALTER TABLE "dated_relief" ADD COLUMN "price_rise_percent" REAL NOT NULL DEFAULT 0 CHECK ("price_rise_percent" >= 0);
`;
