/** Sheets of paper for a group that looks back on its work: after each model, and for each theme after it. Pure. */
import { own } from '../content-model/own.ts';
import { ANSWERS_OF_MODEL, reflectiveNote, type ReflectiveModel } from '../content-model/reflective-note.ts';
import type { SheetQuestion } from '../publishing/session-document.ts';
import { VIEWS } from '../content-model/views.ts';
import type { Hub } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

/** How many questions of guides one side of paper has room for. */
const MOST_TO_BEGIN_WITH = 3;

/** The file of a sheet for Word, beside its page. */
export const SHEET_FILE = 'sheet.docx';

export interface SessionSheet {
	/** The part of its address after that of them all: `gibbs`, `gibbs/first-contact`. */
	key: string;
	href: string;
	model: string;
	/** What it is about; nothing for whatever a group brings. */
	theme: string | undefined;
	title: string;
	questions: readonly SheetQuestion[];
	/** Questions of guides to begin with. */
	toBeginWith: readonly { words: string; guide: string; href: string }[];
}

const MODELS = Object.keys(ANSWERS_OF_MODEL) as ReflectiveModel[];

const questionsOfModel = (model: ReflectiveModel): SheetQuestion[] =>
	Object.values(
		(
			reflectiveNote.fields[ANSWERS_OF_MODEL[model]] as unknown as {
				fields: Record<string, { label: string; hint?: string }>;
			}
		).fields,
	).map(({ label, hint }) => ({ label, hint }));

const labelOfModel = (model: string) => own(reflectiveNote.fields.model.options as Record<string, string>, model)!;

/** Questions from the team packs of guides on a theme, one of each guide first. */
const questionsOnTheme = (hub: Hub, theme: string): SessionSheet['toBeginWith'] => {
	const asked = hub
		.all('practice-guide')
		.filter(({ data }) => data.themes.includes(theme) && data.teamPack)
		.map(({ href, data }) => data.teamPack!.questions.map((words) => ({ words, guide: data.title, href })));
	const most = Math.max(0, ...asked.map(({ length }) => length));
	return Array.from({ length: most }, (_, at) => asked.flatMap((questions) => questions[at] ?? []))
		.flat()
		.slice(0, MOST_TO_BEGIN_WITH);
};

/** Every sheet: of each model, then of each theme after it. */
export const sessionSheetsOf: (hub: Hub) => readonly SessionSheet[] = memoizeByHub((given) => {
	const hub = realOf(given);
	const themes = hub.settings.vocabularies.themes.terms;
	return MODELS.flatMap((model) =>
		[undefined, ...themes].map((theme): SessionSheet => {
			const key = theme ? `${model}/${theme.id}` : model;
			return {
				key,
				href: `${VIEWS.sessions.address}${key}/`,
				model: labelOfModel(model),
				theme: theme?.label,
				title: theme ? `Looking back together: ${theme.label}` : 'Looking back together',
				questions: questionsOfModel(model),
				toBeginWith: theme ? questionsOnTheme(hub, theme.id) : [],
			};
		}),
	);
});

/** What a sheet asks of everybody in the room. */
export const GROUND_RULE =
	'Nobody has to speak, and anybody may leave the room. Do not name a child, a parent or a colleague.';

/** How a session goes. */
export const HOW_IT_GOES =
	'One person reads a question aloud; everybody has time before anybody answers; one person writes down what may be shared, and nothing that points to somebody.';
