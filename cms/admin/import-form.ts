/** The form of “Import a Word document”: which document, what kind of page, and what the document may not say. */
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { LARGEST_DOCUMENT, type ImportRequest } from '../import-protocol.ts';
import { elementWith } from './element-with.ts';

export interface ImportForm {
	form: HTMLFormElement;
	/** The document; several of its answers depend on which is chosen. */
	file: HTMLInputElement;
	/** Tells people what is being done. */
	status: HTMLElement;
	/** What was asked, to be sent; a sentence where the document cannot be. */
	asked: (chosen: File) => Promise<ImportRequest | string>;
}

/** What a document may become. */
export interface ImportChoices {
	kinds: readonly TypeName[];
	networks: readonly { id: string; title: string }[];
}

/** In: what there is to choose from. Out: the form and what it asks for. */
export const importForm = ({ kinds, networks }: ImportChoices): ImportForm => {
	const file = fileControl();
	const kind = chooser(kinds.map((name) => [name, typeNamed(name).singular]));
	const network = chooser(networkOptions(networks));
	const day = elementWith('input');
	day.type = 'date';
	const networkRow = labelled(
		'Local network',
		network,
		'The network whose page it is. Choose it if the document does not name it.',
	);
	const dayRow = labelled('Held on', day, 'The day it is about. Leave it empty if the document says it.');
	const submit = elementWith('button', 'Bring it in');
	submit.type = 'submit';
	const status = elementWith('p');
	status.setAttribute('role', 'status');
	const form = elementWith('form');
	form.append(
		labelled(
			'The document',
			file,
			'A Word document (.docx), an OpenDocument text (.odt), or a contribution from the hub’s own form (.contribution.json). From Google Docs: File, Download, “Microsoft Word (.docx)”. From Pages: File, Export To, Word.',
		),
		labelled('Kind of page', kind),
		networkRow,
		dayRow,
		submit,
		status,
	);
	askWhatKindHas({ file, kind, networkRow, dayRow });
	const asked: ImportForm['asked'] = (chosen) =>
		requestFor(chosen, {
			type: kind.value as TypeName,
			network: networkRow.hidden ? '' : network.value,
			heldOn: dayRow.hidden ? '' : day.value,
		});
	return { form, file, status, asked };
};

/** The first is chosen. Whoever writes for one network alone has nothing to choose. */
export const networkOptions = (networks: ImportChoices['networks']): [value: string, words: string][] => {
	const named = networks.map(({ id, title }): [string, string] => [id, title]);
	const asSaid: [string, string] = ['', 'As the document says'];
	return networks.length === 1 ? [...named, asSaid] : [asSaid, ...named];
};

const fileControl = () => {
	const file = elementWith('input');
	file.type = 'file';
	file.accept = '.docx,.odt,.json';
	file.required = true;
	file.autofocus = true;
	return file;
};

/** Shows the questions that the chosen kind of page has. A contribution says itself what it is. */
const askWhatKindHas = ({
	file,
	kind,
	networkRow,
	dayRow,
}: {
	file: HTMLInputElement;
	kind: HTMLSelectElement;
	networkRow: HTMLElement;
	dayRow: HTMLElement;
}) => {
	const show = () => {
		const { fields } = typeNamed(kind.value as TypeName);
		networkRow.hidden = !('networks' in fields);
		dayRow.hidden = !('heldOn' in fields);
	};
	kind.addEventListener('change', show);
	show();
	file.addEventListener('change', () => {
		const chosen = file.files?.[0];
		kind.disabled = chosen !== undefined && isContribution(chosen);
		if (chosen && kind.disabled)
			void kindOfContribution(chosen).then((name) => {
				if (name) kind.value = name;
				show();
			});
	});
};

const requestFor = async (
	chosen: File,
	{ type, network, heldOn }: { type: TypeName; network: string; heldOn: string },
): Promise<ImportRequest | string> => {
	if (chosen.size > LARGEST_DOCUMENT)
		return `The document has ${Math.ceil(chosen.size / 1_000_000)} MB, expected at most ${LARGEST_DOCUMENT / 1_000_000} MB. Take out large pictures, or divide the document, and choose it again.`;
	const content = await base64Of(chosen).catch(() => undefined);
	if (content === undefined)
		return 'The browser could not read the file: it may have been moved or changed just now. Choose it again.';
	return {
		fileName: chosen.name,
		content,
		...(isContribution(chosen) ? {} : { type }),
		...(network ? { network } : {}),
		...(heldOn ? { heldOn } : {}),
	};
};

const chooser = (options: readonly (readonly [string, string])[]) => {
	const select = elementWith('select');
	select.append(...options.map(([value, words]) => new Option(words, value)));
	return select;
};

const labelled = (words: string, control: HTMLElement, hint?: string) => {
	const row = elementWith('div');
	row.className = 'row';
	const label = elementWith('label', words);
	control.id = `import-dialog-${words.toLowerCase().replaceAll(' ', '-')}`;
	label.htmlFor = control.id;
	row.append(label);
	if (hint) {
		const said = elementWith('p', hint);
		said.id = `${control.id}-hint`;
		said.className = 'hint';
		control.setAttribute('aria-describedby', said.id);
		row.append(said);
	}
	row.append(control);
	return row;
};

const isContribution = ({ name }: File) => /\.json$/i.test(name);

/** A contribution says itself what it is; the service says what is wrong with one that does not. */
const kindOfContribution = async (file: File): Promise<TypeName | undefined> => {
	try {
		const { type } = JSON.parse(await file.text()) as { type?: unknown };
		return contentTypes.find(({ name }) => name === type)?.name;
	} catch {
		return undefined;
	}
};

const base64Of = (file: File) =>
	new Promise<string>((done, failed) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => done((reader.result as string).replace(/^[^,]*,/, '')));
		reader.addEventListener('error', () => failed(reader.error ?? new Error('not read')));
		reader.readAsDataURL(file);
	});
