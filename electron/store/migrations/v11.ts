/**
 * Schema 11: what a person chooses for papers is the project's; forms of an office and where results go in them; an edition
 * says who may read it and can be withdrawn; an assumption says whether its words may leave the house; materials have
 * groups by names of the office's own.
 */
export const v11 = `
CREATE TABLE "paper_head" ( -- one row; what is not chosen is null
  "id" TEXT PRIMARY KEY NOT NULL,
  "mark" TEXT,
  "number" TEXT,
  "office" TEXT,
  "author" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "office_form" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "cells" TEXT NOT NULL CHECK (json_valid("cells")),
  UNIQUE ("name")
) STRICT, WITHOUT ROWID;

ALTER TABLE "edition" ADD COLUMN "audience" TEXT NOT NULL DEFAULT 'internal' CHECK ("audience" = 'internal' OR "audience" = 'public');
ALTER TABLE "edition" ADD COLUMN "withdrawn_at" TEXT;
ALTER TABLE "edition" ADD COLUMN "withdrawn_by" TEXT;
ALTER TABLE "edition" ADD COLUMN "withdrawn_reason" TEXT;

ALTER TABLE "assumption" ADD COLUMN "open" INTEGER NOT NULL DEFAULT 0 CHECK ("open" = 0 OR "open" = 1);

CREATE TABLE "material_group" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  UNIQUE ("name", "material_id")
) STRICT, WITHOUT ROWID;
`;
