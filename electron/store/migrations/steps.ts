import { v4 } from './v4';

/**
 * All steps from an empty database to the schema of today, in order. Append only: a step that was released is never
 * edited, and it uses no code outside of itself.
 */
export const STEPS: readonly string[] = [v4];

/**
 * SHA-256 of what all steps make (verify-schema.ts), so that opening a file need not run them beside it. A test says the new
 * one after a step.
 */
export const SCHEMA_PRINT = '69dc78f843bb05f42b547882a9f1403d56c155f3453e1d8c5d799b9ad5a80be8';
