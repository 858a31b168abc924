import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { isPictureToAdd } from '../../authoring/picture-to-add.ts';
import { documentOf } from '../plain-text.ts';

const FILE_NAME =
	/(?:^(?:IMG|DSC|PXL|Screenshot|image|photo|picture|untitled)[\s_-]?\d*$|\.(?:jpe?g|png|webp|gif|heic)$|^\d+$)/iu;
const OPENING = /^(?:an? )?(?:image|picture|photo(?:graph)?|graphic|icon) of\b/iu;
const FEWEST_WORDS = 2;

export const pictureDescription: Rule = {
	id: 'picture-description',
	family: 'quality',
	title: 'Description of a picture',
	why: 'Somebody who cannot see the picture gets its description, or nothing.',
	source: 'WCAG 2.2, 1.1.1.',
	severityFor: everywhere('block'),
	check: (document) => [
		...document.parts
			.filter(({ kind, text }) => kind === 'paragraph' && isPictureToAdd(text))
			.map((part): RuleMatch => ({
				severity: 'warn',
				part,
				start: 0,
				end: part.text.length,
				message: 'A picture is described here and not chosen: readers would see these words.',
				next: 'Choose the picture in its box, or take the box out.',
			})),
		...document.pictures.flatMap(({ alternativeText, address, ...at }): RuleMatch[] => {
			const words = alternativeText.trim();
			const sight = (severity: 'block' | 'warn', message: string, next: string): RuleMatch[] => [
				{ severity, at, found: words || address, message, next },
			];
			if (!words)
				return sight('block', 'The picture has no description.', 'Say in a sentence what it shows and why it is here.');
			if (FILE_NAME.test(words))
				return sight(
					'block',
					'The description is the name of a file.',
					'Say in a sentence what the picture shows and why it is here.',
				);
			if (words.split(/\s+/).length < FEWEST_WORDS)
				return sight(
					'warn',
					'One word seldom describes a picture.',
					'Say in a sentence what it shows and why it is here.',
				);
			return OPENING.test(words)
				? sight('warn', 'Readers are told anyway that it is a picture.', 'Start with what it shows.')
				: [];
		}),
	],
	fires: ['', 'IMG_2041', 'room.jpg', 'Photo of the waiting room'],
	silent: ['A waiting room with low lamps and two exits'],
	example: (text) =>
		documentOf('', {
			parts: [],
			pictures: [{ alternativeText: text, address: '/media/room.jpg', where: '', line: 1, column: 1 }],
		}),
};
