/** Work that a person cancelled, as the door and the command line tell it from a refusal. */
export { Cancelled } from './thread-messages';
