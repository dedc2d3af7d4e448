import type { Notice } from '@shared/base/refusal';
import { type RefObject, useEffect, useRef } from 'react';

const FIELDS = 'input:not([type="hidden"], [type="checkbox"], [type="radio"]), select, textarea';

/**
 * Marks the field of a form that a refusal is of, says in it why, and brings the focus there. Which field it is, the refusal
 * says by name or by the text that it quotes; a form with one field needs neither.
 */
export function useRefusedField(bar: RefObject<HTMLElement | null>, barId: string, notice: Notice): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const form = bar.current?.closest('form');
    const field = form == null ? undefined : refusedIn(form, notice);
    if (field === undefined) return;
    const was = field.getAttribute('aria-describedby');
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', barId);
    const isNew = before.current !== notice.code;
    before.current = notice.code;
    // A person who writes on is left where they are.
    if (isNew || document.activeElement?.matches(FIELDS) !== true) field.focus();
    return () => {
      field.removeAttribute('aria-invalid');
      if (was === null) field.removeAttribute('aria-describedby');
      else field.setAttribute('aria-describedby', was);
    };
  }, [bar, barId, notice]);
}

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function refusedIn(form: HTMLFormElement, { params, place }: Notice): FormField | undefined {
  const fields = [...form.querySelectorAll<FormField>(FIELDS)].filter(({ disabled }) => !disabled);
  const quoted = Object.values(params).filter((value) => typeof value === 'string' && value !== '');
  const only = fields.length === 1 ? fields[0] : undefined;
  return (
    fields.find(({ name }) => name !== '' && name === place?.field) ??
    fields.find(({ value }) => quoted.includes(value)) ??
    only
  );
}
