import type { FigureName } from './figure';
import type { AnyTable } from './table';
import { ANY_TABLE, type TableName } from './tables';

type TableOf<Name> = Name extends `${infer Table}.${string}` ? Table & TableName : never;

/** The table of a figure, which stands in its name. */
export function tableOfFigure(name: FigureName): AnyTable<TableName> {
  return ANY_TABLE[name.slice(0, name.indexOf('.')) as TableOf<FigureName>];
}
