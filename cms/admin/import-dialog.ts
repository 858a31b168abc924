/**
 * “Import a Word document”: a button above Decap, and a dialog that hands the document to the service and shows what
 * became of it.
 */
import { blankDocumentAddress, CONTRIBUTED } from '../../src/content-model/contributed.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { LARGEST_DOCUMENT, type ImportRequest } from '../import-protocol.ts';
import { sendImportTo } from './import-request.ts';
import { keptView, stoppedView } from './import-outcome.ts';
import { element } from './findings-panel.ts';

export interface BringInSetup {
	/** Where the service answers. */
	address: string;
	networks: readonly { id: string; title: string }[];
}

const BUTTON = 'Import a Word document';

/** Puts the button into the page. It is away while a form is open, so that nobody loses what they are writing. */
export const offerBringIn = (setup: BringInSetup) => {
	const dialog = dialogOf(setup);
	const button = element('button', BUTTON);
	button.type = 'button';
	button.className = 'import-button';
	button.setAttribute('aria-haspopup', 'dialog');
	button.addEventListener('click', () => dialog.showModal());
	const showOrHide = () => {
		button.hidden = /\/(?:new|entries)(?:\/|$)/.test(location.hash.split('?')[0]!);
	};
	window.addEventListener('hashchange', showOrHide);
	showOrHide();
	// First in the page, as it stands first in the order of the keyboard.
	document.body.prepend(button);
	document.body.append(dialog);
};

const dialogOf = ({ address, networks }: BringInSetup) => {
	const dialog = element('dialog');
	dialog.className = 'import-dialog';
	const heading = element('h2', BUTTON);
	heading.id = 'import-dialog-heading';
	dialog.setAttribute('aria-labelledby', heading.id);

	const file = element('input');
	file.type = 'file';
	file.accept = '.docx,.json';
	file.required = true;
	file.autofocus = true;
	const kind = chooser(contentTypes.map(({ name, singular }) => [name, singular]));
	const network = chooser([
		['', 'As the document says'],
		...networks.map(({ id, title }): [string, string] => [id, title]),
	]);
	const day = element('input');
	day.type = 'date';

	const form = element('form');
	const networkRow = labelled(
		'Local network',
		network,
		'The network whose page it is. Choose it if the document does not name it.',
	);
	const dayRow = labelled('Held on', day, 'The day it is about. Leave it empty if the document says it.');
	const submit = element('button', 'Bring it in');
	submit.type = 'submit';
	const status = element('p');
	status.setAttribute('role', 'status');
	const outcome = element('div');
	outcome.className = 'import-dialog-outcome';
	const close = element('button', 'Close');
	close.type = 'button';
	close.className = 'quiet';
	close.addEventListener('click', () => dialog.close());
	const top = element('div');
	top.className = 'top';
	top.append(heading, close);
	form.append(
		labelled(
			'The document',
			file,
			'A Word document (.docx), or a contribution from the hub’s own form (.contribution.json).',
		),
		labelled('Kind of page', kind),
		networkRow,
		dayRow,
		submit,
		status,
	);

	const askWhatItHas = () => {
		const { fields } = typeNamed(kind.value as TypeName);
		networkRow.hidden = !('networks' in fields);
		dayRow.hidden = !('heldOn' in fields);
	};
	kind.addEventListener('change', askWhatItHas);
	askWhatItHas();
	file.addEventListener('change', () => {
		outcome.replaceChildren();
		const chosen = file.files?.[0];
		kind.disabled = chosen !== undefined && isContribution(chosen);
		if (chosen && kind.disabled)
			void kindOfContribution(chosen).then((name) => {
				if (name) kind.value = name;
				askWhatItHas();
			});
	});

	const sendImport = sendImportTo(address);
	let isBusy = false;
	let isKept = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const chosen = file.files?.[0];
		if (!chosen || isBusy) return;
		isBusy = true;
		status.textContent = 'Reading the document…';
		outcome.replaceChildren();
		void requestOf(chosen)
			.then((asked) => (typeof asked === 'string' ? { error: asked } : sendImport(asked)))
			.then((answer) => {
				isKept ||= 'kept' in answer;
				outcome.replaceChildren(
					...('kept' in answer ? keptView(answer.kept) : stoppedView(answer.error, answer.findings)),
				);
				form.hidden = 'kept' in answer;
				// A chosen file is read once: when it was changed on disk meanwhile, a browser cannot read it again.
				if (!form.hidden) file.value = '';
				outcome.querySelector<HTMLElement>('h3')?.focus();
			})
			.finally(() => {
				isBusy = false;
				status.textContent = '';
			});
	});

	const requestOf = async (chosen: File): Promise<ImportRequest | string> => {
		if (chosen.size > LARGEST_DOCUMENT)
			return `The document has ${Math.ceil(chosen.size / 1_000_000)} MB, expected at most ${LARGEST_DOCUMENT / 1_000_000} MB. Take out large pictures, or divide the document, and choose it again.`;
		const content = await base64Of(chosen).catch(() => undefined);
		if (content === undefined)
			return 'The browser could not read the file: it may have been moved or changed just now. Choose it again.';
		return {
			fileName: chosen.name,
			content,
			...(isContribution(chosen) ? {} : { type: kind.value as TypeName }),
			...(!networkRow.hidden && network.value ? { network: network.value } : {}),
			...(!dayRow.hidden && day.value ? { heldOn: day.value } : {}),
		};
	};

	dialog.addEventListener('click', ({ target }) => {
		if (target instanceof HTMLAnchorElement && target.hash && target.pathname === location.pathname) dialog.close();
	});
	dialog.addEventListener('close', () => {
		// Decap has read its lists already and does not know of the new page.
		if (isKept) setTimeout(() => location.reload());
	});

	dialog.append(
		top,
		element(
			'p',
			'The hub reads the document, tells you what it found, and keeps the text for you to go on with. If it names a child or gives somebody away, nothing is kept, and you are told where.',
		),
		form,
		outcome,
		blankDocuments(),
	);
	return dialog;
};

const chooser = (options: readonly (readonly [string, string])[]) => {
	const select = element('select');
	select.append(...options.map(([value, words]) => new Option(words, value)));
	return select;
};

const labelled = (words: string, control: HTMLElement, hint?: string) => {
	const row = element('div');
	row.className = 'row';
	const label = element('label', words);
	control.id = `import-dialog-${words.toLowerCase().replaceAll(' ', '-')}`;
	label.htmlFor = control.id;
	row.append(label);
	if (hint) {
		const said = element('p', hint);
		said.id = `${control.id}-hint`;
		said.className = 'hint';
		control.setAttribute('aria-describedby', said.id);
		row.append(said);
	}
	row.append(control);
	return row;
};

const blankDocuments = () => {
	const section = element('section');
	section.className = 'blank-documents';
	const list = element('ul');
	list.append(
		...CONTRIBUTED.map((name) => {
			const link = element('a', typeNamed(name).singular);
			link.href = blankDocumentAddress(name);
			link.download = '';
			const item = element('li');
			item.append(link);
			return item;
		}),
	);
	section.append(
		element('h3', 'Blank Word documents'),
		element('p', 'With a place for everything the hub asks for. Give one to somebody who would rather write in Word.'),
		list,
	);
	return section;
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
