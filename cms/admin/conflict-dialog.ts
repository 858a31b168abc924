/** The page was saved elsewhere meanwhile: both texts side by side, and of each passage the choice. */
import { contentTypes } from '../../src/content-model/index.ts';
import { settingsFiles } from '../../src/content-model/settings.ts';
import { BODY } from '../body-field.ts';
import { withEditorsPart, withoutEditorsPart } from '../editors-part.ts';
import { entryFormat, settingsFormat, SOURCE } from '../entry-format.ts';
import { partsOfVersion, type VersionParts } from '../revisions/differences.ts';
import { choicesBetween, mergedFields, mergedText, type PassageChoice, type Side } from '../revisions/merge.ts';
import { sideOf } from './difference-view.ts';
import { fillWith, formData } from './fill-form.ts';
import { elementWith } from './element-with.ts';
import { doingButton, openDialog } from './own-dialog.ts';
import { bodySerialiser } from './safe-text.ts';
import type { FormOf, TypedEntry } from './tab-store.ts';

/** What a form holds and what a file says, of the fields and the text of one kind of page. */
const kindOf = ({ collection, slug }: FormOf) => {
	const type = contentTypes.find(({ name }) => name === collection);
	return {
		fields: type?.fields ?? settingsFiles.find(({ name }) => name === slug)?.fields ?? {},
		written: type?.format ?? ('yaml' as const),
		format: type ? entryFormat(type, bodySerialiser) : settingsFormat(),
	};
};

const textOf = ({ [BODY]: body }: TypedEntry): string => (typeof body === 'string' ? body : '');

/** Opens it. `settled` is told once the form holds what was chosen: it is then filled from their version. */
export const openConflict = (form: FormOf, theirFile: string, settled: () => void): void => {
	const { fields, written, format } = kindOf(form);
	const mine = formData();
	const theirs = format.fromFile(theirFile);
	const base = typeof mine[SOURCE] === 'string' ? mine[SOURCE] : '';
	const parts = (file: string, data: TypedEntry): VersionParts => ({
		data: partsOfVersion(written, file).data,
		body: textOf(data),
	});
	const versions = {
		base: parts(base, format.fromFile(base)),
		mine: parts(format.toFile(mine), mine),
		theirs: parts(theirFile, theirs),
	};
	const choices = choicesBetween(fields, versions);
	const chosen = new Map(choices.map(({ name, suggested }): [string, Side] => [name, suggested]));
	const { dialog, content } = openDialog('This page was saved elsewhere meanwhile', 'conflict');
	const use = doingButton('Put what I chose into the form', () => {
		const body = mergedText(versions, chosen);
		const data = mergedFields(withoutEditorsPart(mine), withoutEditorsPart(theirs), chosen);
		settled();
		fillWith({
			...withEditorsPart({ fields }, { ...data, ...(body ? { [BODY]: body } : {}) }),
			...(SOURCE in theirs ? { [SOURCE]: theirs[SOURCE] } : {}),
		});
		dialog.close();
	});
	const buttons = elementWith('p');
	buttons.className = 'buttons';
	buttons.append(use);
	content.append(
		elementWith(
			'p',
			'Somebody else saved it, or you did in another tab. Nothing was overwritten. Choose for each passage which of the two stays. Then look at the form and save.',
		),
		...choices.map((choice) => choiceView(choice, chosen)),
		buttons,
	);
};

const NAMES: readonly [Side, string][] = [
	['theirs', 'Saved meanwhile'],
	['mine', 'Yours, in this form'],
];

const choiceView = ({ name, differences, suggested }: PassageChoice, chosen: Map<string, Side>): HTMLElement => {
	const group = elementWith('fieldset');
	group.className = 'difference';
	const sides = elementWith('div');
	sides.className = 'sides';
	sides.append(
		...NAMES.map(([side, words]) => {
			const label = elementWith('label');
			const radio = elementWith('input');
			radio.type = 'radio';
			radio.name = `conflict-${name}`;
			radio.checked = side === suggested;
			radio.addEventListener('change', () => chosen.set(name, side));
			const text = differences.map(({ where, before, after }) => {
				const said = side === 'mine' ? after : before;
				return differences.length > 1 ? `${where}: ${said || 'nothing'}` : said;
			});
			label.append(radio, sideOf(words, text.join('\n')));
			return label;
		}),
	);
	const places = [...new Set(differences.map(({ where }) => where.split(' › ')[0]))];
	group.append(elementWith('legend', places.join(', ')), sides);
	return group;
};
