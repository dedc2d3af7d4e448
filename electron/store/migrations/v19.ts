/** Schema 19: the dissent of an assumption in each language. */
export const v19 = `
ALTER TABLE "assumption" ADD COLUMN "dissent_ja" TEXT;
`;
