/**
 * What a component of a body is: its name, its attributes, what may stand inside it and how it looks.
 * One definition each; the site, the preview and the editor all read it, so they cannot disagree.
 */
import type { Element, ElementContent } from 'hast';
import type { DataOfFields, Fields, SchemaContext } from '../content-model/field.ts';
import { own, put } from '../content-model/own.ts';

/** What may stand between the opening and the closing tag. */
export type ChildrenKind = 'none' | 'blocks' | 'ordered-list' | 'table';

export interface RenderContext {
	/** An id nobody else on the page has: `after` → `after-1`, then `after-2`. */
	uniqueId: (base: string) => string;
}

export interface AuthoringComponent<F extends Fields = Fields> {
	/** As written in a body: `<Callout …>`. */
	name: string;
	/** As writers and handbook readers see it. */
	label: string;
	/** When to reach for it, in one sentence. */
	purpose: string;
	/** Components stand on lines of their own; none is part of a sentence. */
	inline: false;
	/** Attribute name → field. Every value is text; the field says which text is expected. */
	attributes: F;
	children: ChildrenKind;
	/** A complete, acceptable piece of body. */
	example: string;
	/** Attributes that meet the schema and rendered children in, one element out. */
	render: (attributes: DataOfFields<F>, children: ElementContent[], context: RenderContext) => Element;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any component; its own type says which
export type AnyComponent = AuthoringComponent<any>;

/** Completes a definition. Components are blocks: none may stand inside a sentence or inside another component. */
export const defineComponent = <const F extends Fields>(
	definition: Omit<AuthoringComponent<F>, 'inline'>,
): AuthoringComponent<F> => ({ ...definition, inline: false });

// The fields of attributes are texts, choices and addresses: none asks for a list of terms.
const WITHOUT_VOCABULARIES: SchemaContext = { vocabularies: {} as SchemaContext['vocabularies'] };

/**
 * What is wrong with one attribute's value, as the end of “expected …”: `one of note, caution, reflection`.
 * Nothing comes back when the value (or its absence, `undefined`) is acceptable.
 */
export const expectationMissed = (
	component: AnyComponent,
	attribute: string,
	value: string | undefined,
): string | undefined => {
	const field = own(component.attributes as Fields, attribute);
	if (!field) return `${Object.keys(component.attributes as Fields).join(', ')}`;
	if (value === undefined) return field.required ? `the attribute ${attribute}="…"` : undefined;
	return field
		.schema(WITHOUT_VOCABULARIES)
		.safeParse(value)
		.error?.issues[0]?.message.replace(/^expected /, '');
};

/** The attributes as the schema leaves them: trimmed, empty optional ones gone. Undefined if any is not acceptable. */
export const readAttributes = (
	component: AnyComponent,
	values: Readonly<Record<string, string>>,
): Record<string, string> | undefined => {
	const attributes: Record<string, string> = {};
	for (const [name, field] of Object.entries(component.attributes as Fields)) {
		const read = field.schema(WITHOUT_VOCABULARIES).safeParse(own(values, name));
		if (!read.success) return undefined;
		if (read.data !== undefined) put(attributes, name, String(read.data));
	}
	return attributes;
};
