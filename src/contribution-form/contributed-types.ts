/** Which fields of a contributed page are its writer’s, and which are an editor’s to fill in. */
import type { AnyContentType } from '../content-model/content-type.ts';
import type { ContributedName } from '../content-model/contributed.ts';
import type { AnyField, Fields } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import { own } from '../content-model/own.ts';

const filledBy = (who: 'writer' | 'editor', fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, field]) => (field.filledBy ?? 'writer') === who));

/** The fields a contributor fills in, in the order of the model. */
export const contributorsFields = ({ fields }: AnyContentType): Fields => filledBy('writer', fields as Fields);

/** The fields an editor fills in afterwards. */
export const editorsFields = ({ fields }: AnyContentType): Fields => filledBy('editor', fields as Fields);

/**
 * What an editor could fill in, so that a contribution can be checked as the build will check the finished page.
 * Only ever used for checking: a clearance nobody gave must not travel with a contribution.
 */
export const editorsPartForChecking = (name: ContributedName, today: string): Record<string, unknown> => {
	const filled: Record<string, unknown> = {
		owner: { role: 'Editor', organisation: 'an-organisation' },
		publishedOn: today,
		reviewedOn: today,
		reviewDueOn: dayAfter(today),
		anonymisedBy: 'Editor',
		disclosure: { method: 'second-reader', byRole: 'Editor', on: today, result: 'not-identifiable' },
	};
	const asked = editorsFields(typeNamed(name));
	return Object.fromEntries(
		Object.entries(asked).flatMap(([field, { required }]: [string, AnyField]) =>
			required ? [[field, own(filled, field)]] : [],
		),
	);
};

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
