/** Headers that the editor’s page and its service know of each other. */

/** Where nobody signs in, one may be each role by naming it here: `writer:ashford`, `keeper`. */
export const ROLE_HEADER = 'hub-role';

/** A page elsewhere can make a browser send a request, and cannot make it say what only the hub’s own page was told. */
export const FORM_TOKEN_HEADER = 'hub-form-token';
