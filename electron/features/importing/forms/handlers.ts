import type { AppContext } from '../../../backend/app-context';
import type { Handlers } from '../../../backend/handlers';
import { formAnswers } from './form-answers';
import { makeForms } from './make-forms';

/** Forms for suppliers, in a folder that a person has chosen. */
export function formHandlers({
  session,
  files,
}: AppContext): Pick<Handlers, 'importing.makeForms' | 'importing.formAnswers'> {
  return {
    'importing.makeForms': ({ handle, ...wanted }) =>
      files.write(handle, 'supplier_forms', (folder) =>
        makeForms(session, { ...wanted, suppliers: [] }, folder),
      ),
    'importing.formAnswers': ({ handle }) => {
      const folder = files.path(handle, 'supplier_forms');
      return formAnswers(session, folder, folder);
    },
  };
}
