/** Schema 15: what is bought for a day, and what is recycled and saved from a day on. */
export const v15 = `
CREATE TABLE "purchase" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "date" TEXT NOT NULL,
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "stage", "date")
) STRICT, WITHOUT ROWID;

CREATE TABLE "dated_relief" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "recycling_tonnes" REAL NOT NULL CHECK ("recycling_tonnes" >= 0),
  "saving_percent" REAL NOT NULL CHECK ("saving_percent" BETWEEN 0 AND 100),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "start", "end")
) STRICT, WITHOUT ROWID;
`;
