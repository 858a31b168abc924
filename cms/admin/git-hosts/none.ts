/** In the page of a hub with a service of its own: no backend of a git host is in it. */
export const GitHostBackend = undefined;
