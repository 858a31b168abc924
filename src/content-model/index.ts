/** The list of content types: what the hub knows. */
import type { AnyContentType, Gives } from './content-type.ts';
import { caseStudy } from './case-study.ts';
import { certification } from './certification.ts';
import { event } from './event.ts';
import { indicator } from './indicator.ts';
import { lead } from './lead.ts';
import { meetingNote } from './meeting-note.ts';
import { network } from './network.ts';
import { news } from './news.ts';
import { organisation } from './organisation.ts';
import { decision, handbookPage, page } from './page.ts';
import { practiceGuide } from './practice-guide.ts';
import { reflectiveNote } from './reflective-note.ts';
import { question } from './question.ts';
import { resource } from './resource.ts';
import { vocabularyTerm } from './term.ts';
import { training } from './training.ts';
import { tryingToo } from './trying-too.ts';
import type { TypeName } from './type-names.ts';

export const typesByName = {
	'case-study': caseStudy,
	'trying-too': tryingToo,
	'practice-guide': practiceGuide,
	'meeting-note': meetingNote,
	'reflective-note': reflectiveNote,
	question,
	network,
	organisation,
	resource,
	training,
	lead,
	event,
	news,
	indicator,
	certification,
	term: vocabularyTerm,
	page,
	'handbook-page': handbookPage,
	decision,
} as const satisfies Record<TypeName, AnyContentType>;

export type TypesByName = typeof typesByName;

export const contentTypes: readonly AnyContentType[] = Object.values(typesByName);

/** The name of a type whose page a component of its own lays out. */
export type OwnLayoutName = { [N in TypeName]: TypesByName[N]['layout'] extends 'own' ? N : never }[TypeName];

/** The content type with this name. */
export const typeNamed = <N extends TypeName>(name: N): TypesByName[N] => typesByName[name];

/** What entries of the type with this name give to the reading of all others. */
export const givesOf = (name: TypeName): Gives | undefined => (typesByName[name] as AnyContentType).gives;
