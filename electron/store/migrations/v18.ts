/** Schema 18: rules that ring, with their duties, and what rang. */
export const v18 = `
CREATE TABLE "tripwire" ( -- a rule that is changed is a new one: what it rang stays with the old one
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name_en" TEXT NOT NULL,
  "name_ja" TEXT NOT NULL,
  "rule" TEXT NOT NULL CHECK ("rule" = 'fall' OR "rule" = 'dry' OR "rule" = 'below_bounds' OR "rule" = 'unit_value' OR "rule" = 'rush' OR "rule" = 'mirror_gap' OR "rule" = 'owner_part' OR "rule" = 'measure_date' OR "rule" = 'cover' OR "rule" = 'survey'),
  "series_id" INTEGER REFERENCES "series" ("key"),
  "other_series_id" INTEGER REFERENCES "series" ("key"),
  "country_id" INTEGER REFERENCES "country" ("key"),
  "economy_id" INTEGER REFERENCES "country" ("key"),
  "material_id" INTEGER REFERENCES "material" ("key"),
  "stage" TEXT CHECK ("stage" = 'mining' OR "stage" = 'separation' OR "stage" = 'metal' OR "stage" = 'magnet' OR "stage" = 'component'),
  "scenario_id" INTEGER REFERENCES "scenario" ("key"),
  "threshold" REAL NOT NULL CHECK ("threshold" >= 0),
  "months" INTEGER NOT NULL CHECK ("months" >= 1),
  "level" TEXT NOT NULL CHECK ("level" = 'watch' OR "level" = 'caution' OR "level" = 'alert' OR "level" = 'crisis'),
  "owner" TEXT,
  "duty" TEXT,
  "duty_days" REAL CHECK ("duty_days" >= 0),
  "published_after" REAL NOT NULL CHECK ("published_after" >= 0),
  "absent_is_zero" INTEGER NOT NULL CHECK ("absent_is_zero" = 0 OR "absent_is_zero" = 1),
  "fixed_on" TEXT NOT NULL,
  "trained_from" TEXT,
  "trained_to" TEXT,
  "replaces_id" INTEGER REFERENCES "tripwire" ("key"),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT
) STRICT;

CREATE TABLE "tripwire_ring" ( -- dated by publication; a month that is revised judges it anew and leaves it
  "id" TEXT PRIMARY KEY NOT NULL,
  "tripwire_id" INTEGER NOT NULL REFERENCES "tripwire" ("key"),
  "at" TEXT NOT NULL,
  "published" TEXT NOT NULL,
  "value" REAL,
  "level" TEXT NOT NULL CHECK ("level" = 'watch' OR "level" = 'caution' OR "level" = 'alert' OR "level" = 'crisis'),
  "decision" TEXT,
  "decided_by" TEXT,
  "decided_on" TEXT,
  "came" TEXT,
  "judged" TEXT NOT NULL CHECK ("judged" = 'open' OR "judged" = 'true' OR "judged" = 'false' OR "judged" = 'under_measure'),
  "note" TEXT,
  UNIQUE ("tripwire_id", "at")
) STRICT, WITHOUT ROWID;
`;
