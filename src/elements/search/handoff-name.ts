/** How the name of a tab begins that carries a search from one page of the hub to another. */
export const CARRIES_A_SEARCH = 'hub-search:';
