/** The time zone of this machine as IANA names it; UTC where the machine does not say. */
export function zoneHere(): string {
  // Declared as always there; a machine whose TZ names no zone has none.
  const { timeZone }: { timeZone?: string } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone ?? 'UTC';
}
