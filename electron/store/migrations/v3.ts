/**
 * Schema 3: a range beside the figures that had none. The columns stand last and may be empty, so that images of rows in
 * the change log of an older file are the first part of those of today. Frozen like the steps before it.
 */
export const v3 = `
ALTER TABLE "total_supply" ADD COLUMN "low" REAL CHECK ("low" >= 0);
ALTER TABLE "total_supply" ADD COLUMN "high" REAL CHECK ("high" >= 0);
ALTER TABLE "demand" ADD COLUMN "low" REAL CHECK ("low" >= 0);
ALTER TABLE "demand" ADD COLUMN "high" REAL CHECK ("high" >= 0);
ALTER TABLE "relief" ADD COLUMN "recycling_low" REAL CHECK ("recycling_low" >= 0);
ALTER TABLE "relief" ADD COLUMN "recycling_high" REAL CHECK ("recycling_high" >= 0);
ALTER TABLE "relief" ADD COLUMN "substitution_low" REAL CHECK ("substitution_low" BETWEEN 0 AND 100);
ALTER TABLE "relief" ADD COLUMN "substitution_high" REAL CHECK ("substitution_high" BETWEEN 0 AND 100);
ALTER TABLE "value_at_stake" ADD COLUMN "low" REAL CHECK ("low" >= 0);
ALTER TABLE "value_at_stake" ADD COLUMN "high" REAL CHECK ("high" >= 0);
ALTER TABLE "stock" ADD COLUMN "low" REAL CHECK ("low" >= 0);
ALTER TABLE "stock" ADD COLUMN "high" REAL CHECK ("high" >= 0);
`;
