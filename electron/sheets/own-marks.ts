/** What a paper of ours is known by when it comes back: whoever writes one says it, and whoever reads one looks for it. */
export const BRIEF_NAMESPACE = 'urn:lodestone:brief';
export const FORM_NAMESPACE = 'urn:lodestone:form';
export const WORKBOOK_NAMESPACE = 'urn:lodestone:workbook';
export const RETURN_NAMESPACE = 'urn:lodestone:return';
/** Begins the tag of a field of a document; the place of its figure follows. */
export const FIGURE_TAG = 'lodestone-figure-';
/** The file that is attached to a PDF. */
export const KEYS_FILE = 'lodestone-brief.json';
