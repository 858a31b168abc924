/** The parts of the search page that few searches need: they are fetched with the first that does. */
export { nothingView } from './nothing-view.ts';
export { offersView } from './offers-view.ts';
export { rareNotesView } from './rare-notes-view.ts';
