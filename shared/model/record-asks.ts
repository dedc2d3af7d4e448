/** Of a scenario from the record: what its event or measure does not say, so that a person has to. */
export interface RecordAsks {
  readonly days: boolean;
  readonly withheld: boolean;
  readonly materials: boolean;
}
