/** What the parts of an index hold, as one object; a part that is null holds nothing. */
export type Together<Parts extends Readonly<Record<string, object | null>>> = {
  [Name in keyof Parts]: (part: Parts[Name] extends null ? unknown : Parts[Name]) => void;
}[keyof Parts] extends (part: infer Whole) => void
  ? Whole
  : never;
