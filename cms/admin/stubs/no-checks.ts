/** In the page of a hub with a service, which checks there: nothing in it checks in the browser. */
export { default as checkText } from './unused.ts';
