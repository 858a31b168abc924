/** Which places try what a case study tells of, and the line from a meeting to them. Pure. */
import { keyOf } from '../content-model/entry-key.ts';
import { tryingToo } from '../content-model/trying-too.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

export type TryingToo = HubEntryOf<'trying-too'>;

const inOrderBegun = ({ data: one, id }: TryingToo, { data: other, id: otherId }: TryingToo) =>
	`${one.since} ${id}` < `${other.since} ${otherId}` ? -1 : 1;

/** By the key of a case study, real ones apart from worked examples; the earliest first. */
const byStudy = memoizeByHub((hub) => {
	const places = new Map<string, TryingToo[]>();
	for (const place of [...hub.all('trying-too')].sort(inOrderBegun)) {
		const name = `${isWorkedExample(place.data)} ${place.data.caseStudy}`;
		const known = places.get(name);
		if (known) known.push(place);
		else places.set(name, [place]);
	}
	return places;
});

/** The case studies that a page tells of: itself, or those a guide and its examples name. */
const studiesOf = memoizeByHub((hub) => {
	const studies = new Map<string, HubEntryOf<'case-study'>[]>();
	const add = (key: string, study: HubEntryOf<'case-study'>) => {
		const known = studies.get(key) ?? [];
		studies.set(key, known.includes(study) ? known : [...known, study]);
	};
	for (const study of hub.all('case-study')) {
		add(keyOf('case-study', study.id), study);
		for (const id of study.data.guides ?? []) add(keyOf('practice-guide', id), study);
	}
	for (const guide of hub.all('practice-guide'))
		for (const study of hub.findAll('case-study', guide.data.caseStudies))
			add(keyOf('practice-guide', guide.id), study);
	return studies;
});

/**
 * The places that try now, or have tried, what a case study tells of; for a guide, what its case studies tell of. What
 * is invented never stands beside what is real.
 */
export const whoTries = (hub: Hub, { type, id, data }: Pick<HubEntry, 'type' | 'id' | 'data'>): TryingToo[] => {
	const invented = isWorkedExample(data);
	return (studiesOf(hub).get(keyOf(type, id)) ?? [])
		.filter((study) => isWorkedExample(study.data) === invented)
		.flatMap((study) => byStudy(hub).get(`${invented} ${study.id}`) ?? [])
		.sort(inOrderBegun);
};

/** True while a place has not said that it stopped. */
export const isTriedNow = ({ data }: TryingToo): boolean => data.becameOfIt?.state !== 'stopped';

/** The place that says it. */
export const placeThatTries = (hub: Hub, { data }: TryingToo): string =>
	hub
		.findAll('network', data.networks)
		.map((network) => network.data.title)
		.join(', ');

/** The case study that an entry says its place tries; none for any other entry, nor between real and invented. */
export const studyTriedIn = (hub: Hub, { type, data }: Pick<HubEntry, 'type' | 'data'>): HubEntry | undefined => {
	if (type !== tryingToo.name) return undefined;
	const study = hub.find('case-study', data.caseStudy);
	return study && isWorkedExample(study.data) === isWorkedExample(data) ? (study as unknown as HubEntry) : undefined;
};
