/**
 * “Import a Word document”: a button above Decap, and a dialog that hands the document to the service and shows what
 * became of it.
 */
import { blankDocumentAddress, CONTRIBUTED } from '../../src/content-model/contributed.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { sendImportTo } from './import-request.ts';
import { importForm, type ImportChoices, type ImportForm } from './import-form.ts';
import { keptView, stoppedView } from './import-outcome.ts';
import { questionsView } from './import-questions.ts';
import type { ImportRequest } from '../import-protocol.ts';
import { elementWith } from './element-with.ts';
import { dialogWith } from './own-dialog.ts';

export interface ImportSetup extends ImportChoices {
	/** Where the service answers. */
	address: string;
}

const BUTTON = 'Import a Word document';

/** The button, whose dialog is put into the page. */
export const importButton = (setup: ImportSetup): HTMLButtonElement => {
	const dialog = dialogOf(setup);
	const button = elementWith('button', BUTTON);
	button.type = 'button';
	button.setAttribute('aria-haspopup', 'dialog');
	button.addEventListener('click', () => dialog.showModal());
	document.body.append(dialog);
	return button;
};

const dialogOf = ({ address, ...choices }: ImportSetup) => {
	const dialog = dialogWith(BUTTON, 'import-dialog');
	const outcome = elementWith('div');
	outcome.className = 'import-dialog-outcome';

	const form = importForm(choices);
	const sending = sendWith({ form, outcome, address });

	dialog.addEventListener('click', ({ target }) => {
		if (target instanceof HTMLAnchorElement && target.hash && target.pathname === location.pathname) dialog.close();
	});
	dialog.addEventListener('close', () => {
		// Decap has read its lists already and does not know of the new page.
		if (sending.isKept()) setTimeout(() => location.reload());
	});

	dialog.append(
		elementWith(
			'p',
			'The hub reads the document, tells you what it found, and keeps the text for you to go on with. If it names a child or gives somebody away, nothing is kept, and you are told where.',
		),
		form.form,
		outcome,
		blankDocuments(),
	);
	return dialog;
};

/** Sends what the form asks for, one at a time, and shows what became of it. */
const sendWith = ({
	form: { form, file, status, asked },
	outcome,
	address,
}: {
	form: ImportForm;
	outcome: HTMLElement;
	address: string;
}) => {
	const sendImport = sendImportTo(address);
	let isBusy = false;
	let isKept = false;
	file.addEventListener('change', () => outcome.replaceChildren());
	const send = (request: () => Promise<ImportRequest | string>) => {
		if (isBusy) return;
		isBusy = true;
		status.textContent = 'Reading the document…';
		outcome.replaceChildren();
		void request()
			.then(async (sent) => ({ sent, answer: typeof sent === 'string' ? { error: sent } : await sendImport(sent) }))
			.then(({ sent, answer }) => {
				isKept ||= 'kept' in answer;
				const views = (): HTMLElement[] => {
					if ('kept' in answer) return keptView(answer.kept);
					if (!('asked' in answer) || typeof sent === 'string')
						return stoppedView(
							'error' in answer ? answer.error : '',
							'findings' in answer ? answer.findings : undefined,
						);
					return questionsView(answer.asked, (said) => send(() => Promise.resolve({ ...sent, said })));
				};
				outcome.replaceChildren(...views());
				form.hidden = !('error' in answer);
				// A chosen file is read once: when it was changed on disk meanwhile, a browser cannot read it again.
				if (!form.hidden) file.value = '';
				outcome.querySelector<HTMLElement>('h3')?.focus();
			})
			.finally(() => {
				isBusy = false;
				status.textContent = '';
			});
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const chosen = file.files?.[0];
		if (chosen) send(() => asked(chosen));
	});
	return { isKept: () => isKept };
};

const blankDocuments = () => {
	const section = elementWith('section');
	section.className = 'blank-documents';
	const list = elementWith('ul');
	list.append(
		...CONTRIBUTED.map((name) => {
			const link = elementWith('a', typeNamed(name).singular);
			link.href = blankDocumentAddress(name);
			link.download = '';
			const item = elementWith('li');
			item.append(link);
			return item;
		}),
	);
	section.append(
		elementWith('h3', 'Blank Word documents'),
		elementWith(
			'p',
			'With a place for everything a writer is asked. Give one to somebody who would rather write in Word.',
		),
		list,
	);
	return section;
};
