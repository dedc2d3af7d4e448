import type { AppContext } from '../../../desk/app-context';
import type { Handlers } from '../../../desk/handlers';
import { formAnswers } from './form-answers';
import { makeForms } from './make-forms';

/** Forms for suppliers, in a folder that a person has chosen. */
export function formHandlers({
  session,
  files,
}: AppContext): Pick<Handlers, 'importing.makeForms' | 'importing.formAnswers'> {
  return {
    'importing.makeForms': ({ handle, ...wanted }) =>
      makeForms(session, { ...wanted, suppliers: [] }, files.path(handle, 'supplier_forms')),
    'importing.formAnswers': ({ handle }) => {
      const folder = files.path(handle, 'supplier_forms');
      return formAnswers(session, folder, folder);
    },
  };
}
