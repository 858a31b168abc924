/** Where a text would stand that has never been saved, for the checks: it has no name of its own yet. */
import { contentTypes } from '../src/content-model/index.ts';

/** The id that an entry of this text might get, with a name of nobody’s. */
export const slugOfNew = (collection: string, raw: string): string => {
	const type = contentTypes.find(({ name }) => name === collection);
	const network = /^networks:[ \t\r]*\n[ \t]*- ([a-z-]+)[ \t\r]*$/m.exec(raw)?.[1] ?? 'network';
	const day = /^heldOn: "?(\d{4}-\d{2}-\d{2})"?\s*$/m.exec(raw)?.[1] ?? '2000-01-01';
	return (type?.naming.pattern ?? '<name>')
		.replace('<network>', network)
		.replace('<year-month-day>', day)
		.replace('<year>', day.slice(0, 4))
		.replace('<number>', '0000')
		.replace('<name>', 'being-written');
};
