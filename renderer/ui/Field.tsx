import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A label over its control. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="ld-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

export function TextInput(props: InputHTMLAttributes<HTMLInputElement>) {
  return <input type="text" autoComplete="off" {...props} className={`ld-input ${props.className ?? ''}`} />;
}

export function Select({ children, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <select {...rest} className="ld-input ld-select">
      {children}
    </select>
  );
}
