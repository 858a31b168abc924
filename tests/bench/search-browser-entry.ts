/** What a page imports to search: bundled by the bench to weigh it. */
export { createSearch } from '../../src/search/engine.ts';
export { openTables } from '../../src/search/tables.ts';
