import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A label over its control. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="ld-field ld-stack ld-gap-4 ld-shrink">
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
    <select {...rest} className="ld-input">
      {children}
    </select>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly lang?: string;
  /** What it says while it is empty. */
  readonly placeholder?: string;
}

/** A line of text under its label. */
export function TextField({ label, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <TextInput id={id} value={value} {...rest} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice of one under its label. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
