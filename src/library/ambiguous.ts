/** Words that stand for more than one thing. Pure. */
import type { Hub, HubEntryOf } from './hub.ts';

const formsOf = ({ data }: HubEntryOf<'term'>) => [
	data.title,
	...(data.abbreviations ?? []),
	...(data.otherForms ?? []),
];

/** Other terms that share a form with this one: each with the shared form, as it is written here. */
export const meaningsOf = (hub: Hub, term: HubEntryOf<'term'>): { form: string; entry: HubEntryOf<'term'> }[] => {
	const mine = new Map(formsOf(term).map((form) => [form.toLowerCase(), form]));
	return hub
		.all('term')
		.filter(({ id }) => id !== term.id)
		.flatMap((entry) => {
			const shared = formsOf(entry).find((form) => mine.has(form.toLowerCase()));
			return shared ? [{ form: mine.get(shared.toLowerCase())!, entry }] : [];
		});
};
