/** What the file of a contribution is called. */
import type { ContributedName } from '../content-model/contributed.ts';
import { typeNamed } from '../content-model/index.ts';
import { slugOfTitle } from '../content-model/slug.ts';

/** The id an entry with this data will have: `ashford/calm-waiting`; undefined while a part of its name is missing. */
export const entryIdOf = (name: ContributedName, data: Readonly<Record<string, unknown>>): string | undefined => {
	const { naming } = typeNamed(name);
	const slug = slugOfTitle(typeof data['title'] === 'string' ? data['title'] : '');
	const day = typeof data['heldOn'] === 'string' ? data['heldOn'] : '';
	const [network = ''] = Array.isArray(data['networks']) ? (data['networks'] as unknown[]).map(String) : [];
	const id = naming.pattern
		.replace('<network>', network)
		.replace('<year-month-day>', day)
		.replace('<year>', day.slice(0, 4))
		.replace('<name>', slug);
	return naming.expression.test(id) ? id : undefined;
};
