/** Sentences of the kind people write in the hub, made up by a generator of numbers. They say nothing about anybody. */

/** Gives numbers from 0 to 1, the same ones for the same seed. */
export type Chance = () => number;

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;

/** At most `count` different ones, in the order they were drawn. */
export const pickSome = <T>(chance: Chance, from: readonly T[], count: number): T[] => [
	...new Set(Array.from({ length: count }, () => pick(chance, from))),
];

export const between = (chance: Chance, least: number, most: number) =>
	least + Math.floor(chance() * (most - least + 1));

const list = (words: string) => words.split('|');

const WHO = list(
	'the team|staff at the desk|the night shift|two workers|a small group of parents|officers on response|the duty worker|people who had used the service|tutors|the housing officers|reception staff|the volunteers|school staff|the nurses|a manager|the early help team|support workers|the people in the room|the panel|the trainers',
);
const DID = list(
	'moved|wrote down|tried|asked about|changed|kept|looked again at|stopped|talked through|shared|tested|dropped|began with|set aside|measured|paid for|explained|took turns with|reviewed|gave up',
);
const WHAT = list(
	'the first question on the form|the chairs by the door|the letter that went out on Fridays|a quiet room|the hour after a difficult call|the list of rules on the wall|the handover sheet|the time between two visits|the words on the sign|a short check-in|the order of the meeting|the waiting time|the way calls were opened|the lighting in the corridor|the summary that families see|a record of what helps|the plan for a bad day|the queue at the counter|the morning routine|the message left on the phone|the record of each visit|the way people are told no|a walk round the building|the questions nobody liked|the route to the exit',
);
const WHEN = list(
	'before the first visit|on the second day|for six weeks|after each shift|whenever somebody new arrived|at the end of term|during the winter months|every second week|in the last quarter|when the building was full|after a hard week|once a month|before anybody sat down|at weekends only|while the lift was out of order',
);
const WHY = list(
	'because people had told us the same thing three times|so that nobody had to begin their story again|since the old way had stopped working|to see whether it made a difference|although it took longer|and nobody missed it|which surprised most of us|because it cost nothing|so that a choice was a real one|and we kept a count|because silence had been taken for agreement|even when the day was busy|and said so at the start|to make the next step plain|because trust grows slowly',
);
const FOUND = list(
	'More people came back|Fewer calls ended early|The room was quieter|Complaints did not change|Waiting felt shorter than it was|Staff said they slept better|The figures went both ways|Nobody could say why it worked|The record was shorter and read more often|Appointments were kept a little more often|Some people disliked it|It worked in one place and not in the next|The first month was hard|Two things got worse|Most people chose the smaller room',
);
const CAUTION = list(
	'That is not proof of anything|We would not claim more than that|Other things changed at the same time|The numbers are small|Those who never came are not counted|A longer look is needed|It may not hold elsewhere|We asked only the people who stayed|The season may explain part of it',
);
const SYLLABLES = list('bar|den|fol|gri|hal|kes|lum|mor|nel|pra|quin|ros|sal|tev|und|vik|wem|yor|zan|chel|dru|fen');

/** A made-up word, as rare as names of places and projects are: it makes an index grow as real writing does. */
export const rareWord = (chance: Chance) =>
	Array.from({ length: between(chance, 3, 4) }, () => pick(chance, SYLLABLES)).join('');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence of 8 to 30 words. `term` stands in it as it is written. */
export const sentence = (chance: Chance, term?: string): string => {
	const kind = chance();
	if (term)
		return `${capital(pick(chance, WHO))} ${pick(chance, DID)} ${pick(chance, WHAT)} with ${term} in mind, ${pick(chance, WHY)}.`;
	if (kind < 0.5)
		return `${capital(pick(chance, WHO))} ${pick(chance, DID)} ${pick(chance, WHAT)} ${pick(chance, WHEN)}, ${pick(chance, WHY)}.`;
	if (kind < 0.75) return `${pick(chance, FOUND)} ${pick(chance, WHEN)}.`;
	if (kind < 0.9) return `${pick(chance, CAUTION)}, and ${pick(chance, WHO)} said so.`;
	return `What was called ${rareWord(chance)} ${pick(chance, WHEN)} became ${pick(chance, WHAT)}.`;
};

/** Some sentences, a space between two. */
export const paragraph = (chance: Chance, sentences: number, terms: readonly string[] = []): string =>
	Array.from({ length: sentences }, (_, index) => sentence(chance, terms[index])).join(' ');

/** A line without a full stop, at most `max` characters, cut between words. */
export const line = (chance: Chance, max: number): string => {
	const text = `${capital(pick(chance, WHO))} ${pick(chance, DID)} ${pick(chance, WHAT)} ${pick(chance, WHEN)}`;
	return text.length <= max
		? text
		: text
				.slice(0, max + 1)
				.replace(/\s+\S*$/, '')
				.slice(0, max);
};
