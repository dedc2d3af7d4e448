/** The words of choices in "share", counted from 1. "metal" is a stage and a basis. */
export const WORDS: readonly string[] = [
  ...['mining', 'separation', 'metal', 'magnet', 'component'],
  ...['percent', 'tonnes'],
  ...['reo', 'gross'],
  ...['known', 'estimated', 'guessed'],
];

/** The key of a share is the key of its run times this, and its number. */
export const NUMBERS_OF_A_RUN = 16_777_216;

/**
 * Schema 4, the first one that is released: how a project file is created. Frozen from then on: a change of the schema is a
 * new entry behind this one. The text (with its comments) is what other SQLite tools show. A row that others refer to has a
 * key, a whole number that means nothing outside of the file, and stands for its id wherever another row refers to it; so
 * has a share, of which there may be a million. Choices are spelt with OR: SQLite builds a table for every IN of more than
 * two, which made inserting shares half as fast.
 */
export const v4 = `
CREATE TABLE "project" ( -- one row: what this file is
  "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
  "project_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "data_date" TEXT NOT NULL
) STRICT;

CREATE TABLE "change_set" ( -- every change, chained by hashes
  "seq" INTEGER PRIMARY KEY CHECK ("seq" >= 1),
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL CHECK ("kind" = 'do' OR "kind" = 'undo' OR "kind" = 'redo' OR "kind" = 'revert'),
  "of_seq" INTEGER REFERENCES "change_set" ("seq"),
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "reason" TEXT,
  "row_count" INTEGER NOT NULL,
  "payload" BLOB,
  "payload_hash" TEXT,
  "prev_hash" TEXT NOT NULL,
  "hash" TEXT NOT NULL UNIQUE,
  CHECK (("kind" = 'do') = ("of_seq" IS NULL)),
  CHECK ("kind" = 'do' OR "kind" = 'revert' OR "payload" IS NULL)
) STRICT;

CREATE TABLE "source" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "title" TEXT NOT NULL,
  "publisher" TEXT,
  "date" TEXT,
  "file" TEXT,
  "sheet" TEXT,
  "cell" TEXT,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "note" TEXT
) STRICT;

CREATE TABLE "country" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "name_zh" TEXT,
  "aliases" TEXT NOT NULL CHECK (json_valid("aliases")),
  "is_economy" INTEGER NOT NULL CHECK ("is_economy" = 0 OR "is_economy" = 1)
) STRICT;

CREATE TABLE "material" ( -- metal_per_oxide: tonnes of metal in a tonne of oxide
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "oxide" TEXT,
  "metal_per_oxide" REAL CHECK ("metal_per_oxide" > 0),
  "weight" TEXT NOT NULL CHECK ("weight" = 'light' OR "weight" = 'heavy' OR "weight" = 'group' OR "weight" = 'other'),
  "aliases" TEXT NOT NULL CHECK (json_valid("aliases")),
  "position" INTEGER NOT NULL
) STRICT;

CREATE TABLE "supplier" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL CHECK ("kind" = 'plant' OR "kind" = 'company' OR "kind" = 'aggregate'),
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "place" TEXT,
  "country_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "owner" TEXT,
  "lead_time_days" REAL NOT NULL CHECK ("lead_time_days" >= 0),
  "start_year" INTEGER,
  "aliases" TEXT NOT NULL CHECK (json_valid("aliases")),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT;

CREATE TABLE "series" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "definition_en" TEXT NOT NULL,
  "definition_ja" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" = 'import_share' OR "kind" = 'imports' OR "kind" = 'mine_production' OR "kind" = 'stage_share' OR "kind" = 'demand' OR "kind" = 'price'),
  "reporter_id" INTEGER REFERENCES "country" ("key"),
  "material" TEXT NOT NULL,
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component' OR "stage" = 'mixed'),
  "unit" TEXT NOT NULL CHECK ("unit" = 'percent' OR "unit" = 'tonnes' OR "unit" = 'usd_per_kg'),
  "mass_basis" TEXT CHECK ("mass_basis" = 'reo' OR "mass_basis" = 'metal' OR "mass_basis" = 'gross'),
  "weighted_by" TEXT CHECK ("weighted_by" = 'volume' OR "weighted_by" = 'value' OR "weighted_by" = 'unclear')
) STRICT;

CREATE TABLE "use" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "tier" INTEGER NOT NULL CHECK ("tier" = 1 OR "tier" = 2 OR "tier" = 3),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT;

CREATE TABLE "scenario" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "parent_id" INTEGER REFERENCES "scenario" ("key"),
  "note" TEXT,
  "window" TEXT NOT NULL CHECK (json_valid("window")),
  "source_id" INTEGER REFERENCES "source" ("key")
) STRICT;

CREATE TABLE "saved_mapping" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "mapping" TEXT NOT NULL CHECK (json_valid("mapping"))
) STRICT;

CREATE TABLE "import_record" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "file_name" TEXT NOT NULL,
  "file_hash" TEXT NOT NULL,
  "sheet" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "rows_read" INTEGER NOT NULL,
  "rows_applied" INTEGER NOT NULL,
  "rows_unchanged" INTEGER NOT NULL,
  "rows_rejected" INTEGER NOT NULL,
  "rows_left_out" INTEGER NOT NULL,
  "mapping_id" INTEGER REFERENCES "saved_mapping" ("key"),
  CHECK ("rows_read" = "rows_applied" + "rows_unchanged" + "rows_rejected" + "rows_left_out")
) STRICT;

CREATE TABLE "governance" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "country_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "indicator" TEXT NOT NULL CHECK ("indicator" = 'political_stability' OR "indicator" = 'mean_of_six'),
  "score" REAL NOT NULL,
  "source_id" INTEGER REFERENCES "source" ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "capacity" ( -- tonnes REO a year
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tonnes_per_year" REAL CHECK ("tonnes_per_year" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "feed" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "from_stage" TEXT NOT NULL CHECK ("from_stage" = 'mining' OR "from_stage" = 'separation' OR "from_stage" = 'metal' OR "from_stage" = 'magnet' OR "from_stage" = 'component'),
  "from_country_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "percent" REAL NOT NULL CHECK ("percent" BETWEEN 0 AND 100),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "observation" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "series_id" INTEGER NOT NULL REFERENCES "series" ("key"),
  "country_id" INTEGER REFERENCES "country" ("key"),
  "period" TEXT NOT NULL,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "value" REAL,
  "censor" TEXT NOT NULL CHECK ("censor" = 'none' OR "censor" = 'above' OR "censor" = 'below' OR "censor" = 'withheld' OR "censor" = 'net_exporter'),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "run" ( -- the beginning that ids of shares have in common: an import counts its own
  "key" INTEGER PRIMARY KEY,
  "prefix" TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE "word" ( -- what the numbers of choices mean in "share"
  "key" INTEGER PRIMARY KEY,
  "word" TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO "word" VALUES ${WORDS.map((word, index) => `(${index + 1}, '${word}')`).join(', ')};

-- value: percent, or tonnes of the basis, as entered. The id is the prefix of the run, and the number where it is not 0.
CREATE TABLE "share" (
  "key" INTEGER PRIMARY KEY CHECK ("key" > 0),
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "stage" INTEGER NOT NULL CHECK ("stage" BETWEEN 1 AND 5),
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("key"),
  "entered_as" INTEGER NOT NULL CHECK ("entered_as" BETWEEN 6 AND 7),
  "value" REAL NOT NULL CHECK ("value" >= 0),
  "basis" INTEGER NOT NULL CHECK ("basis" = 8 OR "basis" = 3 OR "basis" = 9),
  "mark" INTEGER NOT NULL CHECK ("mark" BETWEEN 10 AND 12),
  "low" REAL,
  "high" REAL,
  "rebalanced" INTEGER NOT NULL CHECK ("rebalanced" = 0 OR "rebalanced" = 1),
  "locked" INTEGER NOT NULL CHECK ("locked" = 0 OR "locked" = 1),
  "note" TEXT,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "import_id" INTEGER REFERENCES "import_record" ("key"),
  "import_cell" TEXT,
  "run" INTEGER NOT NULL AS ("key" / ${NUMBERS_OF_A_RUN}) VIRTUAL REFERENCES "run" ("key"),
  "number" INTEGER NOT NULL AS ("key" % ${NUMBERS_OF_A_RUN}) VIRTUAL,
  UNIQUE ("economy_id", "material_id", "stage", "year", "supplier_id"),
  CHECK ("entered_as" = 7 OR "value" <= 100)
) STRICT;

CREATE TABLE "total_supply" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "method" TEXT NOT NULL CHECK ("method" = 'declared' OR "method" = 'summed'),
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "basis" TEXT NOT NULL CHECK ("basis" = 'reo' OR "basis" = 'metal' OR "basis" = 'gross'),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  UNIQUE ("economy_id", "material_id", "stage", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE "demand" ( -- tonnes REO
  "id" TEXT PRIMARY KEY NOT NULL,
  "use_id" INTEGER NOT NULL REFERENCES "use" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "floor_percent" REAL NOT NULL CHECK ("floor_percent" BETWEEN 0 AND 100),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  UNIQUE ("use_id", "material_id", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE "relief" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
  "recycling_tonnes" REAL NOT NULL CHECK ("recycling_tonnes" >= 0),
  "substitution_percent" REAL NOT NULL CHECK ("substitution_percent" BETWEEN 0 AND 100),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  "recycling_low" REAL CHECK ("recycling_low" >= 0),
  "recycling_high" REAL CHECK ("recycling_high" >= 0),
  "substitution_low" REAL CHECK ("substitution_low" BETWEEN 0 AND 100),
  "substitution_high" REAL CHECK ("substitution_high" BETWEEN 0 AND 100),
  UNIQUE ("economy_id", "material_id", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE "stock" ( -- tonnes REO
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tier" TEXT NOT NULL CHECK ("tier" = 'national' OR "tier" = 'private' OR "tier" = 'firm'),
  "tonnes" REAL NOT NULL CHECK ("tonnes" >= 0),
  "minimum" REAL NOT NULL CHECK ("minimum" >= 0),
  "maximum" REAL CHECK ("maximum" >= 0),
  "maximum_release_per_day" REAL CHECK ("maximum_release_per_day" >= 0),
  "target_days" REAL CHECK ("target_days" >= 0),
  "secret" INTEGER NOT NULL CHECK ("secret" = 0 OR "secret" = 1),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  UNIQUE ("economy_id", "material_id", "tier")
) STRICT, WITHOUT ROWID;

CREATE TABLE "scenario_shock" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "scenario_id" INTEGER NOT NULL REFERENCES "scenario" ("key"),
  "position" INTEGER NOT NULL,
  "shock" TEXT NOT NULL CHECK (json_valid("shock"))
) STRICT, WITHOUT ROWID;

CREATE TABLE "override" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "scenario_id" INTEGER NOT NULL REFERENCES "scenario" ("key"),
  "field" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "reason" TEXT,
  UNIQUE ("scenario_id", "field", "key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "event" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "date" TEXT NOT NULL,
  "end_date" TEXT,
  "title_en" TEXT NOT NULL,
  "title_ja" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "imposed_by" TEXT,
  "affected" TEXT NOT NULL,
  "materials" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "target" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "rule" TEXT NOT NULL CHECK ("rule" = 'at_most' OR "rule" = 'at_least' OR "rule" = 'below'),
  "value" REAL NOT NULL,
  "unit" TEXT NOT NULL CHECK ("unit" = 'percent' OR "unit" = 'days'),
  "numerator_en" TEXT NOT NULL,
  "denominator_en" TEXT NOT NULL,
  "stage" TEXT NOT NULL CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component' OR "stage" = 'mixed'),
  "material" TEXT NOT NULL,
  "country_id" INTEGER REFERENCES "country" ("key"),
  "date" TEXT,
  "status" TEXT NOT NULL CHECK ("status" = 'law' OR "status" = 'policy' OR "status" = 'aim' OR "status" = 'benchmark'),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "assumption" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "code" TEXT NOT NULL,
  "text_en" TEXT NOT NULL,
  "text_ja" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "low" REAL,
  "high" REAL,
  "unit" TEXT,
  "review_date" TEXT,
  "dissent" TEXT,
  "illustrative" INTEGER NOT NULL CHECK ("illustrative" = 0 OR "illustrative" = 1),
  "source_id" INTEGER REFERENCES "source" ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "value_at_stake" ( -- yen of output that does not happen when a tonne REO of the need is missing
  "id" TEXT PRIMARY KEY NOT NULL,
  "use_id" INTEGER NOT NULL REFERENCES "use" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "yen_per_tonne" REAL NOT NULL CHECK ("yen_per_tonne" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  "low" REAL CHECK ("low" >= 0),
  "high" REAL CHECK ("high" >= 0),
  UNIQUE ("use_id", "material_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "recovery" ( -- days until a supplier that failed sends again as before
  "id" TEXT PRIMARY KEY NOT NULL,
  "supplier_id" INTEGER NOT NULL UNIQUE REFERENCES "supplier" ("key"),
  "days" REAL NOT NULL CHECK ("days" >= 0),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "share_by_supplier" ON "share" ("supplier_id");
CREATE INDEX "share_by_source" ON "share" ("source_id") WHERE "source_id" IS NOT NULL;
CREATE INDEX "capacity_by_supplier" ON "capacity" ("supplier_id");
CREATE INDEX "feed_by_supplier" ON "feed" ("supplier_id");
CREATE INDEX "observation_by_series" ON "observation" ("series_id");
CREATE INDEX "scenario_shock_by_scenario" ON "scenario_shock" ("scenario_id");
`;
