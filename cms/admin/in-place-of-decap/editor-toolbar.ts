/**
 * Stands for Decap’s bar over a form, which offers every step to everybody. Here it offers what somebody’s role may do;
 * what it leaves out, the end of the form tells. The same properties come in.
 */
import DecapsToolbar from 'decap-cms-core/dist/esm/components/Editor/EditorToolbar';
import { createElement } from 'react';
import { mayEver } from '../../../src/content-model/editing-permission.ts';
import type { PieceState } from '../../../src/content-model/editing-roles.ts';
import type { PieceSteps } from '../../../src/content-model/editing-steps.ts';
import { mayDoAll, maySave, pieceStateOf, stepsIn, whoElse } from '../offered.ts';
import { sayNext } from '../what-next.ts';
import { rolesHere } from '../who-is-here.ts';

type Status = 'DRAFT' | 'PENDING_REVIEW' | 'PENDING_PUBLISH';

interface ToolbarProps {
	/** An immutable map. */
	collection: { get: (name: string) => unknown; set: (name: string, value: unknown) => ToolbarProps['collection'] };
	currentStatus?: string;
	isNewEntry?: boolean;
	/** Decap’s own way for people who do not say that a piece is ready. */
	useOpenAuthoring?: boolean;
	onChangeStatus: (status: Status) => void;
}

/** What Decap is told instead, for somebody who may not do everything. */
const asOffered = (props: ToolbarProps, state: PieceState, steps: PieceSteps): ToolbarProps => {
	const roles = rolesHere();
	return {
		...props,
		collection: props.collection
			.set('publish', mayEver(roles, steps.publish, 'ready'))
			.set('delete', mayEver(roles, 'delete-published', 'published')),
		useOpenAuthoring: !mayEver(roles, steps.ready, 'in-review'),
		onChangeStatus: (status) => {
			const step = status === 'PENDING_PUBLISH' ? steps.ready : steps.move;
			if (mayEver(roles, step, state)) props.onChangeStatus(status);
			else sayNext({ words: whoElse(step, state) });
		},
	};
};

const EditorToolbar = (props: ToolbarProps) => {
	const [roles, name] = [rolesHere(), String(props.collection.get('name'))];
	if (mayDoAll(roles)) return createElement(DecapsToolbar, props);
	const state = pieceStateOf(props.currentStatus, props.isNewEntry ?? false);
	const steps = stepsIn(name);
	const discard = props.currentStatus ? steps.delete : 'delete-published';
	return createElement(
		'div',
		{
			className: 'offered',
			'data-saves': maySave(roles, name, state),
			'data-deletes': mayEver(roles, discard, state),
		},
		createElement(DecapsToolbar, asOffered(props, state, steps)),
	);
};

export default EditorToolbar;
