/** Schema 12: a source has title and publisher in each language. What a shock is called in Japanese stands in its JSON. */
export const v12 = `
ALTER TABLE "source" ADD COLUMN "title_ja" TEXT;
ALTER TABLE "source" ADD COLUMN "publisher_ja" TEXT;
`;
