interface MeterProps {
  readonly label: string;
  /** Percent of the track, 0..100. */
  readonly value: number;
  /** What lies behind other countries' shares, hatched after the value: up to here for certain, and possibly up to `upTo`. */
  readonly hatchedTo?: number;
  readonly openTo?: number;
  /** The base or parent; drawn as a dashed outline between it and the value. */
  readonly ghost?: number;
  readonly target?: number;
}

const width = (from: number, to: number): string => `${Math.max(0, Math.min(100, to) - from)}%`;

/** A share on a track of 100 with its target line and the ghost of the base. */
export function Meter({ label, value, hatchedTo = value, openTo = hatchedTo, ghost, target }: MeterProps) {
  const end = Math.max(value, openTo);
  return (
    <div className="ld-meter" role="img" aria-label={label}>
      <div className="ld-meter-track" />
      <div className="ld-meter-value" style={{ width: width(0, value) }} />
      {hatchedTo > value && (
        <div
          className="ld-meter-value is-hatched"
          style={{ left: `${value}%`, width: width(value, hatchedTo) }}
        />
      )}
      {openTo > hatchedTo && (
        <div
          className="ld-meter-value is-open"
          style={{ left: `${hatchedTo}%`, width: width(hatchedTo, openTo) }}
        />
      )}
      {ghost !== undefined && ghost > end && (
        <div className="ld-meter-ghost" style={{ left: `${end}%`, width: width(end, ghost) }} />
      )}
      {ghost !== undefined && ghost < end && (
        <div className="ld-meter-ghost is-left" style={{ left: `${ghost}%`, width: width(ghost, end) }} />
      )}
      {target !== undefined && <div className="ld-meter-target" style={{ left: `${target}%` }} />}
    </div>
  );
}
