/**
 * What the log of a hosted hub calls each request that changes something, and what it is done to. An action that is
 * missing here does not compile.
 */
import type { AuditedAction, AuditTarget } from '../../src/content-model/audit-event.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { MEDIA, SETTINGS } from '../collection.ts';
import { placeOf, placeOfEntry, type StoredFile } from './paths.ts';
import { ACTIONS, type ProtocolRequest, type WritingActionName } from './protocol.ts';

type ParamsOf<Name extends ProtocolRequest['action']> = Extract<ProtocolRequest, { action: Name }>['params'];

interface Named<Params> {
	as: AuditedAction | ((params: Params) => AuditedAction);
	on: (params: Params) => AuditTarget[];
}

/** A letter is opened to be read, and a mailbox may stand in it: so that is written down as well. */
type AuditedName = WritingActionName | 'readLetter';

type AuditedActions = { [Name in AuditedName]: Named<ParamsOf<Name>> };

const pieceAtPlace = ({ collection, slug }: StoredFile): AuditTarget => ({
	type: collection === SETTINGS ? 'settings' : (collection as TypeName),
	id: slug,
});

/** What the model does not know is refused later, and has no place in the log. */
const unlessUnknown = (find: () => AuditTarget): AuditTarget[] => {
	try {
		return [find()];
	} catch {
		return [];
	}
};

const onEntry = ({ collection, slug }: { collection: string; slug: string }) =>
	unlessUnknown(() => pieceAtPlace(placeOfEntry(collection, slug)));

const onFile = (path: string) =>
	path.startsWith(`${MEDIA.folder}/`)
		? [{ type: 'picture', id: path } as const]
		: unlessUnknown(() => pieceAtPlace(placeOf(path)));

const onLetter = ({ letter }: { letter: string }): AuditTarget[] => [{ type: 'letter', id: letter }];

const MOVES = { draft: 'move-to-draft', pending_review: 'move-to-review', pending_publish: 'mark-ready' } as const;

const AUDITED: AuditedActions = {
	persistEntry: { as: 'save', on: ({ dataFiles }) => dataFiles.flatMap(({ path }) => onFile(path)) },
	importDocument: { as: 'import', on: () => [] },
	deleteUnpublishedEntry: { as: 'delete-draft', on: onEntry },
	updateUnpublishedEntryStatus: { as: ({ newStatus }) => MOVES[newStatus], on: onEntry },
	confirmReading: { as: 'confirm-reading', on: onEntry },
	publishUnpublishedEntry: { as: 'publish', on: onEntry },
	changeAddress: { as: 'change-address', on: onEntry },
	persistMedia: { as: 'save-picture', on: ({ asset }) => onFile(asset.path) },
	deleteFiles: { as: 'delete', on: ({ paths }) => paths.flatMap(onFile) },
	addNote: { as: 'add-note', on: onEntry },
	updateNote: { as: 'change-note', on: onEntry },
	toggleNoteResolution: { as: 'change-note', on: onEntry },
	deleteNote: { as: 'delete-note', on: onEntry },
	restoreRevision: { as: 'restore', on: onEntry },
	undoPublication: { as: 'take-back', on: onEntry },
	makeDraftLink: { as: 'make-link', on: onEntry },
	withdrawDraftLink: { as: 'withdraw-link', on: onEntry },
	readLetter: { as: 'read-letter', on: onLetter },
	takeOverLetter: { as: 'take-over-letter', on: onLetter },
	askLetter: { as: 'ask-letter', on: onLetter },
	declineLetter: { as: 'decline-letter', on: onLetter },
	finishLetter: { as: 'finish-letter', on: onLetter },
};

/** What is written down of a request. `changes` is false for one that only reads, which is told where it is refused. */
export const auditedIn = ({
	action,
	params,
}: ProtocolRequest): { changes: boolean; action: AuditedAction; on: AuditTarget[] } => {
	if (!Object.hasOwn(AUDITED, action)) return { changes: false, action: 'ask', on: onNamed(params) };
	const { as, on } = AUDITED[action as AuditedName] as Named<unknown>;
	return { changes: true, action: typeof as === 'function' ? as(params) : as, on: on(params) };
};

const onNamed = (params: object): AuditTarget[] => {
	const { collection, slug } = params as { collection?: unknown; slug?: unknown };
	return typeof collection === 'string' && typeof slug === 'string' ? onEntry({ collection, slug }) : [];
};

/** What is known of a request only once it is answered: which page an import made, how many have read a piece now. */
export const madeBy = ({ action }: ProtocolRequest, answer: unknown): AuditTarget[] => {
	if (ACTIONS[action].does === 'reads') return [];
	const { open, readings } = (answer ?? {}) as { open?: unknown; readings?: unknown };
	const [, collection, slug] =
		/^#\/collections\/([^/]+)\/entries\/(.+)$/.exec(typeof open === 'string' ? open : '') ?? [];
	return [
		...(collection === undefined || slug === undefined ? [] : onEntry({ collection, slug })),
		...(typeof readings === 'number' ? [{ type: 'reading', id: String(readings) } as const] : []),
	];
};
