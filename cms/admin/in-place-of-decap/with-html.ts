/** Stands where Decap’s text field looks for its own way to paste: see `vite.config.ts`. */
export { withPaste as default } from '../paste/with-paste.ts';
