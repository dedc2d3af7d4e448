const LAST_METHOD_OF_V4 = ` OR "method" = 'summed')`;

/** Schema 22: a total supply may be derived from the need, and then moves with it where need is turned. Rewritten as in schema 8. */
export const v22 = `
PRAGMA writable_schema = ON;
UPDATE "sqlite_schema" SET "sql" = replace("sql",
  '${LAST_METHOD_OF_V4.replaceAll("'", "''")}',
  '${`${LAST_METHOD_OF_V4.slice(0, -1)} OR "method" = 'derived')`.replaceAll("'", "''")}')
WHERE "type" = 'table' AND "name" = 'total_supply';
PRAGMA writable_schema = RESET;
`;
