/**
 * The address of a form with something filled in. It stands after the “#”, so that no server is told what was typed.
 * @param begun what stands in which box, by the name of its field
 */
export const begunWith = (form: string, begun: Readonly<Record<string, string>>): string =>
	`${form}#${new URLSearchParams(begun).toString()}`;

/** What such an address brings along, as the form takes it: the part after the “#”. */
export const broughtAlong = (fragment: string): ReadonlyMap<string, readonly string[]> =>
	new Map(fragment.includes('=') ? [...new URLSearchParams(fragment)].map(([name, value]) => [name, [value]]) : []);
