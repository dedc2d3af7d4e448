/**
 * Schema 6: shipments that are due on a day, beside the shares; uses that are still owed what they are not given (those of
 * before lose it, as they did); the stage of uses and stocks (those of before say none, and count in a run of any stage, as
 * they did), and how a material is worked up from one stage to the next.
 */
export const v6 = `
ALTER TABLE "use" ADD COLUMN "carries_over" INTEGER NOT NULL DEFAULT 0 CHECK ("carries_over" = 0 OR "carries_over" = 1);
ALTER TABLE "use" ADD COLUMN "stage" TEXT CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component');
ALTER TABLE "stock" ADD COLUMN "stage" TEXT CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component');

CREATE TABLE "conversion" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "yield_percent" REAL NOT NULL CHECK ("yield_percent" > 0 AND "yield_percent" <= 100),
  "lead_days" INTEGER NOT NULL CHECK ("lead_days" >= 0),
  "tonnes_per_day" REAL CHECK ("tonnes_per_day" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "stage")
) STRICT, WITHOUT ROWID;

CREATE TABLE "receipt" ( -- tonnes REO
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "date" TEXT NOT NULL,
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "stage", "supplier_id", "date")
) STRICT, WITHOUT ROWID;
`;
