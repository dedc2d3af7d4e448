/**
 * Schema 5: a material says what its tonnes are tonnes of (those of before were all counted as oxide, and stay so); a price
 * book; assumptions whose value is counted with; how capacities come and who has claimed them.
 */
export const v5 = `
ALTER TABLE "material" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'reo' CHECK ("basis" = 'reo' OR "basis" = 'metal' OR "basis" = 'gross');
ALTER TABLE "assumption" ADD COLUMN "value" REAL;
ALTER TABLE "assumption" ADD COLUMN "rate" TEXT CHECK ("rate" = 'yenPerUsd' OR "rate" = 'holdingPercent' OR "rate" = 'years' OR "rate" = 'discountPercent');

CREATE TABLE "price" ( -- of a kilogram of oxide, US dollars
  "id" TEXT PRIMARY KEY NOT NULL,
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "place" TEXT NOT NULL CHECK ("place" = 'china' OR "place" = 'outside'),
  "date" TEXT NOT NULL,
  "span" TEXT NOT NULL CHECK ("span" = 'day' OR "span" = 'month' OR "span" = 'year'),
  "usd_per_kg" REAL NOT NULL CHECK ("usd_per_kg" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("material_id", "place", "date")
) STRICT, WITHOUT ROWID;

CREATE TABLE "ramp" ( -- how a capacity comes
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "state" TEXT NOT NULL CHECK ("state" = 'study' OR "state" = 'decided' OR "state" = 'building' OR "state" = 'ramping' OR "state" = 'operating'),
  "permit_date" TEXT,
  "start_date" TEXT NOT NULL,
  "months_to_full" REAL NOT NULL CHECK ("months_to_full" >= 0),
  "slip_months" REAL NOT NULL,
  "needs_usd_per_kg" REAL CHECK ("needs_usd_per_kg" >= 0),
  "place" TEXT NOT NULL CHECK ("place" = 'china' OR "place" = 'outside'),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "low" REAL,
  "high" REAL,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("supplier_id", "material_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "offtake" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "holder" TEXT,
  "tonnes_per_year" REAL NOT NULL CHECK ("tonnes_per_year" >= 0),
  "from_year" INTEGER NOT NULL,
  "to_year" INTEGER,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("supplier_id", "material_id", "economy_id", "from_year")
) STRICT, WITHOUT ROWID;

CREATE TABLE "price_floor" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "floor_usd_per_kg" REAL NOT NULL CHECK ("floor_usd_per_kg" >= 0),
  "place" TEXT NOT NULL CHECK ("place" = 'china' OR "place" = 'outside'),
  "upside_percent" REAL NOT NULL CHECK ("upside_percent" >= 0 AND "upside_percent" <= 100),
  "volume_cap" REAL CHECK ("volume_cap" >= 0),
  "first_year" INTEGER NOT NULL,
  "term_years" INTEGER NOT NULL,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("supplier_id", "material_id", "economy_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "pivot_view" ( -- axes, filters and basis of a pivot, kept by name
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL UNIQUE,
  "question" TEXT NOT NULL CHECK (json_valid("question"))
) STRICT, WITHOUT ROWID;
`;
