/** Schema 14: the register of measures, and what customs codes hold. */
export const v14 = `
CREATE TABLE "measure" ( -- economies by code, and measures that it changes by id: either may be missing here
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "body" TEXT,
  "number" TEXT,
  "kind" TEXT NOT NULL CHECK ("kind" = 'ban' OR "kind" = 'licence' OR "kind" = 'quota' OR "kind" = 'tax' OR "kind" = 'list' OR "kind" = 'reporting' OR "kind" = 'technology' OR "kind" = 'relief' OR "kind" = 'suspension' OR "kind" = 'policy' OR "kind" = 'trade_case' OR "kind" = 'reported_stop'),
  "announced" TEXT,
  "in_force" TEXT NOT NULL,
  "ended" TEXT,
  "end_learnt_on" TEXT,
  "destinations" TEXT NOT NULL CHECK (json_valid("destinations")),
  "end_use" TEXT CHECK ("end_use" = 'civil' OR "end_use" = 'military'),
  "origin_rule" TEXT NOT NULL CHECK ("origin_rule" = 'none' OR "origin_rule" = 're_export' OR "origin_rule" = 'third_country' OR "origin_rule" = 'content' OR "origin_rule" = 'technology'),
  "origins" TEXT NOT NULL CHECK (json_valid("origins")),
  "review_days" REAL CHECK ("review_days" >= 0),
  "quota_tonnes" REAL CHECK ("quota_tonnes" >= 0),
  "quota_period" TEXT,
  "changes" TEXT NOT NULL CHECK (json_valid("changes")),
  "parties" INTEGER CHECK ("parties" >= 1),
  "sure" TEXT NOT NULL CHECK ("sure" = 'read' OR "sure" = 'mixed' OR "sure" = 'recalled'),
  "sure_note" TEXT,
  "checked_on" TEXT NOT NULL,
  "learnt_on" TEXT NOT NULL,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT;

CREATE TABLE "measure_state" ( -- nothing is overwritten: a suspension is a row of its own
  "id" TEXT PRIMARY KEY NOT NULL,
  "measure_id" INTEGER NOT NULL REFERENCES "measure" ("key"),
  "from" TEXT NOT NULL,
  "to" TEXT,
  "state" TEXT NOT NULL CHECK ("state" = 'applies' OR "state" = 'suspended'),
  "by_measure_id" INTEGER REFERENCES "measure" ("key"),
  "learnt_on" TEXT NOT NULL,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("measure_id", "from")
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_goods" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "measure_id" INTEGER NOT NULL REFERENCES "measure" ("key"),
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "control_code" TEXT,
  "nomenclature" TEXT CHECK ("nomenclature" = 'HS' OR "nomenclature" = 'CN' OR "nomenclature" = 'CHN' OR "nomenclature" = 'JP'),
  "codes" TEXT NOT NULL CHECK (json_valid("codes")),
  "materials" TEXT NOT NULL CHECK (json_valid("materials")),
  "within" TEXT NOT NULL CHECK (json_valid("within")),
  "dual_use" INTEGER NOT NULL CHECK ("dual_use" = 0 OR "dual_use" = 1),
  "stages" TEXT NOT NULL CHECK (json_valid("stages")),
  "forms" TEXT NOT NULL CHECK (json_valid("forms")),
  "least_percent" REAL CHECK ("least_percent" >= 0 AND "least_percent" <= 100),
  "threshold" TEXT,
  "part_of_code" INTEGER NOT NULL CHECK ("part_of_code" = 0 OR "part_of_code" = 1),
  "learnt_on" TEXT,
  "sure" TEXT NOT NULL CHECK ("sure" = 'read' OR "sure" = 'mixed' OR "sure" = 'recalled'),
  "sure_note" TEXT,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_party" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "measure_id" INTEGER NOT NULL REFERENCES "measure" ("key"),
  "name" TEXT NOT NULL,
  "firm" TEXT,
  "list" TEXT NOT NULL CHECK ("list" = 'control' OR "list" = 'watch' OR "list" = 'exporter' OR "list" = 'relief'),
  "learnt_on" TEXT,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("measure_id", "name")
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_coverage" ( -- without it no row would mean nothing
  "id" TEXT PRIMARY KEY NOT NULL,
  "issuer" TEXT NOT NULL,
  "materials" TEXT NOT NULL CHECK (json_valid("materials")),
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "kinds" TEXT NOT NULL,
  "checked_on" TEXT NOT NULL,
  "learnt_on" TEXT NOT NULL,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "hs_stage" ( -- the longest code wins
  "id" TEXT PRIMARY KEY NOT NULL,
  "nomenclature" TEXT NOT NULL CHECK ("nomenclature" = 'HS' OR "nomenclature" = 'CN' OR "nomenclature" = 'CHN' OR "nomenclature" = 'JP'),
  "edition" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "materials" TEXT NOT NULL CHECK (json_valid("materials")),
  "mixed" INTEGER NOT NULL CHECK ("mixed" = 0 OR "mixed" = 1),
  "stage" TEXT CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "basis" TEXT NOT NULL CHECK ("basis" = 'reo' OR "basis" = 'metal' OR "basis" = 'gross'),
  "metal_factor" REAL CHECK ("metal_factor" >= 0),
  "additive" INTEGER NOT NULL CHECK ("additive" = 0 OR "additive" = 1),
  "sure" TEXT NOT NULL CHECK ("sure" = 'read' OR "sure" = 'mixed' OR "sure" = 'recalled'),
  "sure_note" TEXT,
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("nomenclature", "code", "edition")
) STRICT, WITHOUT ROWID;
`;
