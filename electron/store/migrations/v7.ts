/** Schema 7: under which customs codes a material is traded (those of before say none). */
export const v7 = `
ALTER TABLE "material" ADD COLUMN "hs_codes" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("hs_codes"));
`;
