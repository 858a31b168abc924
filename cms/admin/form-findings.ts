/**
 * The findings of an open form whether its page stands beside it or not: on a phone there is room for the form alone.
 */
import { createElement, useEffect, useState, type ReactNode } from 'react';
import { contentTypes } from '../../src/content-model/index.ts';
import { entryFormat } from '../entry-format.ts';
import { bodySerialiser } from './safe-text.ts';
import { useFormOfPanel, WritingFindings } from './writing-findings.ts';

/** What Decap gives to the form of an entry. */
export interface FormProps {
	collection: { get: (name: string) => unknown };
	entry: { get: (name: string) => unknown };
}

/** Each type with the way its form is written to a file. */
const FORMATS = new Map(contentTypes.map((type) => [type.name as string, entryFormat(type, bodySerialiser)]));

let besides = 0;
const told = new Set<() => void>();

/** Says that the page stands beside the form, which then asks by itself. */
export const useBeside = (): void =>
	useEffect(() => {
		const change = (by: number) => {
			besides += by;
			for (const tell of told) tell();
		};
		change(1);
		return () => change(-1);
	}, []);

const useIsAlone = (): boolean => {
	const [isAlone, setAlone] = useState(besides === 0);
	useEffect(() => {
		const tell = () => setAlone(besides === 0);
		told.add(tell);
		tell();
		return () => void told.delete(tell);
	}, []);
	return isAlone;
};

const noPage = () => undefined;
const NO_PICTURES = {};

/** Draws nothing in the form; asks what the checks find where nothing beside it asks. */
export const FormFindings = ({ collection, entry }: FormProps): ReactNode => {
	const name = String(collection.get('name'));
	const given = entry.get('slug');
	const slug = typeof given === 'string' && given ? given : undefined;
	const [view] = useState(() => crypto.randomUUID());
	const isAlone = useIsAlone();
	useFormOfPanel(name, slug);
	const format = FORMATS.get(name);
	if (!format || !isAlone) return null;
	const data = entry.get('data') as { toJS?: () => Record<string, unknown> } | undefined;
	const raw = format.toFile(data?.toJS?.() ?? {});
	return createElement(WritingFindings, {
		collection: name,
		slug,
		raw,
		view,
		pictures: NO_PICTURES,
		onPage: noPage,
	});
};
