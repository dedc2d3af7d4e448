/**
 * Schema 7: under which customs codes a material is traded (those of before say none); when and to whom a tier of stock is
 * released, and whose it is (without such rows it is open to everybody, as all were).
 */
export const v7 = `
ALTER TABLE "material" ADD COLUMN "hs_codes" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("hs_codes"));

CREATE TABLE "release_rule" ( -- tonnes REO
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tier" TEXT NOT NULL CHECK ("tier" = 'national' OR "tier" = 'private' OR "tier" = 'firm'),
  "regime" TEXT NOT NULL CHECK ("regime" = 'emergency' OR "regime" = 'surge' OR "regime" = 'ordinary'),
  "trigger" TEXT NOT NULL CHECK ("trigger" = 'date' OR "trigger" = 'shortage' OR "trigger" = 'cover' OR "trigger" = 'price'),
  "date" TEXT CHECK ("trigger" <> 'date' OR "date" IS NOT NULL),
  "cover_days" REAL CHECK ("cover_days" >= 0) CHECK ("trigger" <> 'cover' OR "cover_days" IS NOT NULL),
  "usd_per_kg" REAL CHECK ("usd_per_kg" >= 0) CHECK ("trigger" <> 'price' OR "usd_per_kg" IS NOT NULL),
  "delivery_days" INTEGER NOT NULL CHECK ("delivery_days" >= 0),
  "tonnes" REAL CHECK ("tonnes" >= 0),
  "up_to_rank" INTEGER CHECK ("up_to_rank" = 1 OR "up_to_rank" = 2 OR "up_to_rank" = 3),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "tier")
) STRICT, WITHOUT ROWID;

CREATE TABLE "stock_member" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tier" TEXT NOT NULL CHECK ("tier" = 'national' OR "tier" = 'private' OR "tier" = 'firm'),
  "use_id" INTEGER NOT NULL REFERENCES "use" ("key"),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "tier", "use_id")
) STRICT, WITHOUT ROWID;
`;
