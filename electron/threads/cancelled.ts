/** Work that a person cancelled, as the IPC boundary and the command line tell it from a refusal. */
export { Cancelled } from './thread-messages';
