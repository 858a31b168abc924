/** Where somebody who wants to share something is led. */
import { CONTRIBUTED, formAddress } from '../content-model/contributed.ts';
import type { Hub } from './hub.ts';

/** The page that people of this hub wrote about contributing. */
export const CONTRIBUTE_ADDRESS = '/contribute/';

/** That page; the first of the forms, with links to the others, where a hub has not written one yet. */
export const wayToContribute = ({ addresses }: Pick<Hub, 'addresses'>): string =>
	addresses.has(CONTRIBUTE_ADDRESS) ? CONTRIBUTE_ADDRESS : formAddress(CONTRIBUTED[0]!);

/** The way there as the page above another; none where nobody has written it. */
export const crumbsToContribute = ({ addresses }: Pick<Hub, 'addresses'>): { label: string; href: string }[] =>
	addresses.has(CONTRIBUTE_ADDRESS) ? [{ label: 'Contribute', href: CONTRIBUTE_ADDRESS }] : [];
