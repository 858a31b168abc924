/** A file that could not be fetched: what is at fault is the way to it, not what reads it. */
export class NotFetched extends Error {}
