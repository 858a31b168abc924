/** The lists of names as sets. */
import { fold } from '../reading/tokens.ts';
import { FIRST_NAMES } from './first-names.ts';
import { SURNAMES } from './surnames.ts';

const setOf = (...lists: readonly string[]) => new Set(lists.flatMap((names) => names.trim().split(/\s+/)).map(fold));

// Short names that are also the commonest English words: a capital at the start of a sentence would make each a person.
const NEVER = new Set(
	'he my an so do long made song sang hung tan tin tri son win van hue law le mo to ha hi no na ho she they we you at in on or as is it if be by of us up me go am art bay bee can day ever far hey ice key may-be men new now old one our out own page part pace per post read see set sun ten the two way who why yes yet children young early great first last next other people person thing time work home school area help need care plan team head note data link step'.split(
		' ',
	),
);

let first: Set<string> | undefined;
let last: Set<string> | undefined;

/**
 * True for a first name of any origin in the lists; `folded` as `fold` leaves it. A double name counts when a part
 * does.
 */
export const isFirstName = (folded: string): boolean => {
	first ??= setOf(...Object.values(FIRST_NAMES));
	if (NEVER.has(folded)) return false;
	if (first.has(folded)) return true;
	if (!/[-']/.test(folded)) return false;
	const parts = folded.split(/[-']/);
	return first.has(parts.join('')) || parts.some((part) => part.length > 2 && (first as Set<string>).has(part));
};

/** True for a surname of any origin in the lists. */
export const isSurname = (folded: string): boolean => {
	last ??= setOf(...Object.values(SURNAMES));
	return (
		last.has(folded) ||
		/^(?:o'|mc|mac(?=[^k])|fitz)[a-z]{3,}$/.test(folded) ||
		(folded.includes('-') && folded.split('-').some((part) => (last as Set<string>).has(part)))
	);
};
