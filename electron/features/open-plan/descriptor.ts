import type { Source } from '@shared/model/tables/source';
import type { OpenField, OpenTable } from './open-table';

/** What a descriptor says of the project that it was made of. */
export interface OpenOrigin {
  readonly name: string;
  readonly projectId: string;
  readonly headHash: string;
  readonly dataDate: string;
  readonly isRedacted: boolean;
  readonly version: string;
  readonly sources: readonly Source[];
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const RESOURCE = 'https://datapackage.org/profiles/2.0/dataresource.json';
const SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** The descriptor of a Data Package (version 2), made from the tables themselves. `hashes`: SHA-256 of each CSV by its path. */
export function descriptorOf(
  origin: OpenOrigin,
  tables: readonly OpenTable[],
  hashes: ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>,
) {
  return {
    $schema: PROFILE,
    name: slug(origin.name),
    title: origin.name,
    version: origin.dataDate,
    'lodestone:project': origin.projectId,
    'lodestone:head': origin.headHash,
    'lodestone:redacted': origin.isRedacted,
    'lodestone:version': origin.version,
    sources: origin.sources.map(({ title, publisher }) => ({
      title,
      ...(publisher === null ? {} : { publisher }),
    })),
    resources: tables.map((table) => resourceOf(table, hashes)),
  };
}

/** Where a table of an open copy lies. */
export const csvPath = ({ name }: OpenTable): string => `${pathOf(name)}.csv`;
export const parquetPath = ({ name }: OpenTable): string => `${pathOf(name)}.parquet`;

const pathOf = (name: string): string => (name.startsWith('runs/') ? name : `data/${name}`);

function resourceOf(table: OpenTable, hashes: Parameters<typeof descriptorOf>[2]) {
  const path = csvPath(table);
  const file = hashes.get(path);
  const references = table.fields.filter(({ references: to }) => to !== null);
  const id = table.fields.find(({ name }) => name === 'id');
  return {
    $schema: RESOURCE,
    name: slug(table.name),
    title: table.title.en,
    'title:ja': table.title.ja,
    type: 'table',
    path,
    'lodestone:parquet': parquetPath(table),
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.hash}` }),
    schema: {
      $schema: SCHEMA,
      fields: table.fields.map(fieldOf),
      missingValues: [''],
      ...(id === undefined ? {} : { primaryKey: ['id'] }),
      ...(references.length === 0
        ? {}
        : {
            foreignKeys: references.map(({ name, references: to }) => ({
              fields: [name],
              reference: {
                // A key of its own table names none.
                ...(to === table.name ? {} : { resource: slug(to ?? '') }),
                fields: ['id'],
              },
            })),
          }),
    },
  };
}

function fieldOf({ name, type, title, unit, required, choices }: OpenField) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(choices === null ? {} : { enum: choices }),
  };
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    title: title.en,
    'title:ja': title.ja,
    ...(unit === null ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** A name by the standard: small letters, digits and . _ - alone. */
export function slug(text: string): string {
  const plain = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'plan' : plain;
}
