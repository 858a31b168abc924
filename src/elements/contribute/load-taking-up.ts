/** The part of the form that is fetched when somebody takes up a contribution they downloaded. */
export { takeUp } from '../../contribution-form/take-up.ts';
export { fillForm } from './fill-form.ts';
