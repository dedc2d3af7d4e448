const LAST_KIND_OF_V8 = ` OR "kind" = 'value')`;

/** Schema 17: a published series can count resources in the ground, which are more than the reserves, and balances of trade. Rewritten as in schema 8. */
export const v17 = `
PRAGMA writable_schema = ON;
UPDATE "sqlite_schema" SET "sql" = replace("sql",
  '${LAST_KIND_OF_V8.replaceAll("'", "''")}',
  '${`${LAST_KIND_OF_V8.slice(0, -1)} OR "kind" = 'resources' OR "kind" = 'balance')`.replaceAll("'", "''")}')
WHERE "type" = 'table' AND "name" = 'series';
PRAGMA writable_schema = RESET;
`;
