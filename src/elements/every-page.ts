/** What the scripts of a page to read are: one small file, the same on every page, so that it is fetched once. */
import './hub-definitions.ts';
import './hub-exit.ts';
import './hub-print.ts';
import './hub-review-state.ts';
import './hub-search-box.ts';
