/**
 * Schema 2: what a missing tonne costs, and how long a supplier needs to come back. New tables only, so that the change
 * log of an older file plays on them unchanged. Frozen like the step before it.
 */
export const v2 = `
CREATE TABLE "value_at_stake" ( -- yen of output that does not happen when a tonne REO of the need is missing
  "id" TEXT PRIMARY KEY NOT NULL,
  "use_id" TEXT NOT NULL REFERENCES "use" ("id"),
  "material_id" TEXT NOT NULL REFERENCES "material" ("id"),
  "yen_per_tonne" REAL NOT NULL CHECK ("yen_per_tonne" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" TEXT REFERENCES "source" ("id"),
  "note" TEXT,
  UNIQUE ("use_id", "material_id")
) STRICT;

CREATE TABLE "recovery" ( -- days until a supplier that failed sends again as before
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" TEXT NOT NULL UNIQUE REFERENCES "supplier" ("id"),
  "days" REAL NOT NULL CHECK ("days" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" TEXT REFERENCES "source" ("id"),
  "note" TEXT
) STRICT;
`;
