/** Schema 16: what a project was begun with. One of before says nothing, which stands for Japan, China, yen and Tokyo. */
export const v16 = `
CREATE TABLE "project_setting" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER REFERENCES "material" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "watched" TEXT NOT NULL,
  "first_year" INTEGER NOT NULL,
  "last_year" INTEGER NOT NULL,
  "year_begins" INTEGER NOT NULL,
  "currency" TEXT NOT NULL,
  "time_zone" TEXT NOT NULL,
  "paper_language" TEXT NOT NULL CHECK ("paper_language" = 'en' OR "paper_language" = 'ja')
) STRICT, WITHOUT ROWID;
`;
