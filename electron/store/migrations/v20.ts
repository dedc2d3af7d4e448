/** Schema 20: firms, owners, levels of stocks by day, what a source allows, advice. */
export const v20 = `
ALTER TABLE "use" ADD COLUMN "firm" TEXT; -- several divided by semicolons
ALTER TABLE "source" ADD COLUMN "address" TEXT;
ALTER TABLE "source" ADD COLUMN "licence" TEXT;
ALTER TABLE "source" ADD COLUMN "accessed" TEXT;
ALTER TABLE "source" ADD COLUMN "restricted" INTEGER NOT NULL DEFAULT 0 CHECK ("restricted" = 0 OR "restricted" = 1); -- what it says may not leave the house
ALTER TABLE "stock" ADD COLUMN "form" TEXT;
ALTER TABLE "stock" ADD COLUMN "purity" TEXT;
ALTER TABLE "stock" ADD COLUMN "place" TEXT;

CREATE TABLE "stock_level" ( -- what a stock held at the end of a day
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tier" TEXT NOT NULL CHECK ("tier" = 'national' OR "tier" = 'private' OR "tier" = 'firm'),
  "date" TEXT NOT NULL,
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "tier", "date")
) STRICT, WITHOUT ROWID;

CREATE TABLE "supplier_owner" ( -- what no row names is not known
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "owner" TEXT NOT NULL,
  "country_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "percent" REAL NOT NULL CHECK ("percent" >= 0 AND "percent" <= 100),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("supplier_id", "owner")
) STRICT, WITHOUT ROWID;

CREATE TABLE "advice" ( -- who advised what to whom, and what became of it
  "id" TEXT PRIMARY KEY NOT NULL,
  "date" TEXT NOT NULL,
  "given_by" TEXT NOT NULL,
  "given_to" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" = 'open' OR "state" = 'done' OR "state" = 'refused'),
  "state_by" TEXT,
  "state_on" TEXT,
  "note" TEXT
) STRICT, WITHOUT ROWID;
`;
