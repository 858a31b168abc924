/**
 * Everything the body of an entry can be refused for, in the words writers read and with the reasons of the handbook.
 */
import type { Refusal } from './refusal.ts';

const SAFE =
	'Contributions are text, never program code. That is what lets many people write here without anyone having to trust a file with the whole site.';
const MDX =
	'Entries stay readable by any MDX tool, and in MDX the characters < and { begin something. A backslash says that the character is meant.';
export const BODY_REFUSALS = {
	'body-size': {
		title: 'A body that is too long',
		why: 'Very long pages are hard to read and slow to check. The limit is far above the longest guide.',
		example: {
			refused: 'A body of more than 100,000 characters.',
			instead: 'Two or more entries that link to each other.',
		},
		message: ({ found, expected }) => `Unexpected length of ${found}, expected at most ${expected}.`,
		next: () => 'Divide the text into several entries that link to each other.',
	},
	'body-depth': {
		title: 'Lists or quotations nested too deeply',
		why: 'Nobody can follow a list in a list in a list for long, and very deep nesting can be used to stop the checks.',
		example: { refused: '> > > > > > > > > > > > > too deep', instead: '> > not too deep' },
		message: ({ expected }) => `Unexpected depth of lists and quotations, expected at most ${expected} levels.`,
		next: () => 'Bring the inner points out to the level above.',
	},
	'body-marks': {
		title: 'Too many formatting marks in one paragraph',
		why: 'Hundreds of stars, brackets or pipes in one paragraph are almost always a pasting accident, and can be used to slow the checks down.',
		example: { refused: '*a_*a_*a_ … several hundred times', instead: 'A paragraph of words.' },
		message: ({ found, expected }) =>
			`Unexpected number of formatting marks in one place (${found}), expected at most ${expected}.`,
		next: () => 'Type the paragraph again as plain words, or divide it with blank lines.',
	},
	'body-parts': {
		title: 'Too many lists, quotations, headings or table cells',
		why: 'A page of thousands of points is a table of data or several pages. It is slow to check, and can be used to stop the checks.',
		example: {
			refused: 'A list of 2,001 points, or a table of more than 20,000 cells.',
			instead: 'Two or more entries that link to each other, or a link to the data where it is kept.',
		},
		message: ({ found, expected }) => `Unexpected number of parts (${found}), expected at most ${expected}.`,
		next: () => 'Divide the text into several entries, or link to the data where it is kept.',
	},
	'body-hidden-character': {
		title: 'A hidden character',
		why: 'Some characters cannot be seen but change how text reads or what a link does. They usually arrive by pasting.',
		example: { refused: 'pay\u202eelbisivni', instead: 'pay' },
		message: ({ found }) => `Unexpected hidden character ${found}, expected only characters a reader can see.`,
		next: () => 'Delete the words around this place and type them again instead of pasting them.',
	},
	'body-import': {
		title: 'A paragraph that begins like program code',
		why: `${SAFE} A paragraph that begins with “import ” or “export ” would be read as code.`,
		example: { refused: 'import the data first.', instead: '&#105;mport the data first.' },
		message: ({ found }) =>
			`Unexpected “${found}” at the start of a paragraph, expected words: MDX reads this as program code.`,
		next: ({ next }) => next ?? 'Begin the sentence with another word.',
	},
	'body-expression': {
		title: 'Braces',
		why: `${SAFE} ${MDX}`,
		example: { refused: 'Dear {name},', instead: 'Dear \\{name},' },
		message: ({ found }) => `Unexpected “${found}”, expected plain text: braces mean program code in MDX.`,
		next: ({ next }) => next ?? 'Write `\\{` for a brace that readers should see.',
	},
	'body-comment': {
		title: 'A hidden comment',
		why: 'Comments in a page are read by anyone who opens its source. Notes to editors belong in the draft’s conversation, not in the text.',
		example: { refused: '<!-- ask the school first -->', instead: 'A sentence that readers may see.' },
		message: ({ found }) => `Unexpected comment “${found}”, expected only text that readers may see.`,
		next: () => 'Delete the comment.',
	},
	'body-less-than': {
		title: 'A less-than sign',
		why: MDX,
		example: { refused: 'Groups of <5 are not shown.', instead: 'Groups of fewer than 5 are not shown.' },
		message: ({ found }) => `Unexpected “${found}”, expected words or an escaped sign: “<” begins a component in MDX.`,
		next: ({ next }) => next ?? 'Write `\\<` for a sign that readers should see.',
	},
	'body-autolink': {
		title: 'A web address in angle brackets',
		why: MDX,
		example: { refused: 'See <https://example.org>.', instead: 'See [the example site](https://example.org).' },
		message: ({ found }) => `Unexpected “${found}”, expected a link with words: “<” begins a component in MDX.`,
		next: ({ next }) => next ?? 'Write `[words that say where it leads](https://example.org)`.',
	},
	'body-raw-html': {
		title: 'An HTML tag',
		why: `${SAFE} Markdown has its own way to say what tags say; the hub decides how it looks, in light, dark and print.`,
		example: { refused: 'It is <b>important</b>.', instead: 'It is **important**.' },
		message: ({ found, expected }) => `Unexpected HTML tag “${found}”, expected ${expected ?? 'Markdown'}.`,
		next: ({ next }) => next ?? 'Remove the tag and keep the words.',
	},
	'body-unknown-component': {
		title: 'A component the hub does not have',
		why: 'Only the components in the list are known to the site, the preview and the editor.',
		example: {
			refused: '<Calllout kind="note">\n\nHello.\n\n</Calllout>',
			instead: '<Callout kind="note">\n\nHello.\n\n</Callout>',
		},
		message: ({ found, expected }) => `Unexpected component “${found}”, expected ${expected}.`,
		next: ({ next }) => next ?? 'Choose one of these, or remove the tag and keep the words.',
	},
	'body-component-place': {
		title: 'A component inside a sentence, list or quotation',
		why: 'Components are blocks. In the middle of a sentence or list the editor could not show or keep them.',
		example: {
			refused: 'We saw <KeyFigure value="3" label="schools" source="Own count" /> there.',
			instead: '<KeyFigure value="3" label="schools" source="Own count" />',
		},
		message: ({ found }) =>
			`Unexpected place for “${found}”, expected a component on lines of its own, outside sentences, lists and quotations.`,
		next: () => 'Move it to a line of its own with a blank line before and after it.',
	},
	'body-component-nested': {
		title: 'A component inside a component',
		why: 'The editor can keep a component whole only if no other stands inside it.',
		example: {
			refused: '<Callout kind="note">\n\n<DoAvoid do="Ask." avoid="Tell." />\n\n</Callout>',
			instead: '<Callout kind="note">\n\nAsk before telling.\n\n</Callout>\n\n<DoAvoid do="Ask." avoid="Tell." />',
		},
		message: ({ found, expected }) =>
			`Unexpected “${found}” inside ${expected ?? 'a component'}, expected components one after another.`,
		next: () => 'Move the inner one out, before or after.',
	},
	'body-component-children': {
		title: 'The wrong content in a component',
		why: 'Each component says what may stand inside it, so that it is shown and read aloud properly.',
		example: {
			refused: '<Steps>\n\nFirst, then second.\n\n</Steps>',
			instead: '<Steps>\n\n1. First.\n2. Second.\n\n</Steps>',
		},
		message: ({ found, expected }) => `Unexpected content in ${found}, expected ${expected}.`,
		next: ({ next }) => next ?? 'Change what stands between the two tags.',
	},
	'body-component-unclosed': {
		title: 'A component without its other half',
		why: 'A component that has content needs an opening and a closing tag, each on a line of its own.',
		example: { refused: '<Callout kind="note">\n\nHello.', instead: '<Callout kind="note">\n\nHello.\n\n</Callout>' },
		message: ({ found, expected }) => `Unexpected “${found}” on its own, expected ${expected}.`,
		next: ({ next }) => next ?? 'Add the missing tag on a line of its own, with a blank line before it.',
	},
	'body-attribute': {
		title: 'An attribute the component does not have, or that is not plain text',
		why: `${SAFE} Attributes are words between double quotes, nothing else.`,
		example: {
			refused: '<Callout kind={note}>\n\nHello.\n\n</Callout>',
			instead: '<Callout kind="note">\n\nHello.\n\n</Callout>',
		},
		message: ({ found, expected }) => `Unexpected “${found}”, expected ${expected}.`,
		next: ({ next }) => next ?? 'Write each attribute as `name="words"`, or remove it.',
	},
	'body-attribute-value': {
		title: 'The value of an attribute',
		why: 'The values a component understands are the same in the form, the preview and the site.',
		example: {
			refused: '<Callout kind="cautoin">\n\nHello.\n\n</Callout>',
			instead: '<Callout kind="caution">\n\nHello.\n\n</Callout>',
		},
		message: ({ found, expected }) => `Unexpected “${found}”, expected ${expected}.`,
		next: ({ next }) => next ?? 'Change the value between the quotes.',
	},
	'body-link-address': {
		title: 'A link to somewhere the hub cannot send readers',
		why: 'Some addresses run code or hide where they lead. Links start with https://, http://, mailto:, tel:, / or #.',
		example: { refused: '[the form](javascript:open)', instead: '[the form](https://example.org/form)' },
		message: ({ found, expected }) => `Unexpected address “${found}”, expected ${expected}.`,
		next: ({ next }) =>
			next ?? 'Write the whole address, starting with `https://`; for a page of this hub, start with `/`.',
	},
	'body-link-text': {
		title: 'A link without words',
		why: 'Somebody who listens to the page hears only the words of a link.',
		example: { refused: '[](https://example.org)', instead: '[The example site](https://example.org)' },
		message: ({ found }) => `Unexpected link without words to “${found}”, expected words that say where it leads.`,
		next: ({ found }) => `Put words between the square brackets: [words](${found}).`,
	},
	'body-image-address': {
		title: 'An image from somewhere else',
		why: 'An image on another site tells that site who is reading. Images are uploaded, checked and served by the hub.',
		example: { refused: '![A chart](https://example.org/chart.png)', instead: '![A chart](/media/chart.png)' },
		message: ({ found }) =>
			`Unexpected image address “${found}”, expected a file under /media/ such as /media/chart.png, in lower-case letters, digits and hyphens.`,
		next: () => 'Upload the image in the editor and use the address it gets.',
	},
	'body-image-description': {
		title: 'An image without a description',
		why: 'Somebody who cannot see the image reads its description instead.',
		example: {
			refused: '![](/media/chart.png)',
			instead: '![Check-ins rose from 40 in March to 90 in June](/media/chart.png)',
		},
		message: ({ found }) => `Unexpected image “${found}” without a description, expected words that say what it shows.`,
		next: ({ found }) => `Put a description between the square brackets: ![what it shows](${found}).`,
	},
	'body-heading-one': {
		title: 'A second main heading',
		why: 'The title of the entry is the page’s only main heading; people who listen to the page find their way by it.',
		example: { refused: '# What we did', instead: '## What we did' },
		message: ({ found }) =>
			`Unexpected main heading “${found}”, expected headings that start with ## because the title is the main heading.`,
		next: ({ next }) => next ?? 'Add one more # before it.',
	},
	'body-heading-empty': {
		title: 'A heading without words',
		why: 'An empty heading is announced and leads nowhere.',
		example: { refused: '##\n\nWords.', instead: '## What we did\n\nWords.' },
		message: () => 'Unexpected heading without words, expected a few words that say what follows.',
		next: () => 'Give the heading words, or delete the line.',
	},
	'body-table': {
		title: 'A table without a caption',
		why: 'A caption says what a table shows, to everyone and aloud; the frame around it lets wide tables scroll on a telephone.',
		example: {
			refused: '| Month | Check-ins |\n| --- | ---: |\n| March | 240 |',
			instead:
				'<DataTable caption="Check-ins each month">\n\n| Month | Check-ins |\n| --- | ---: |\n| March | 240 |\n\n</DataTable>',
		},
		message: () => 'Unexpected table on its own, expected it inside a DataTable with a caption.',
		next: () =>
			'Write `<DataTable caption="What it shows">` and a blank line before it, a blank line and `</DataTable>` after it.',
	},
	'body-task-list': {
		title: 'A list with tick boxes',
		why: 'The editor loses tick boxes when it saves. Actions have a field of their own, where they keep their owner, date and state.',
		example: { refused: '- [ ] Ask the nurses', instead: '- Ask the nurses' },
		message: () => 'Unexpected tick box, expected a plain list.',
		next: () => 'Put actions in the field “Actions”; in the text, remove the square brackets.',
	},
	'body-footnote': {
		title: 'A footnote without its note',
		why: 'A mark that leads to no note leaves the reader without the source.',
		example: { refused: 'It fell by half.[^1]', instead: 'It fell by half.[^1]\n\n[^1]: Annual report, page 3.' },
		message: ({ found }) =>
			`Unexpected footnote mark “${found}” without a note, expected a line that starts with “${found}:”.`,
		next: ({ found }) => `Add the note at the end of the text: ${found}: followed by the words.`,
	},
	'body-unreadable': {
		title: 'Something that cannot be read',
		why: MDX,
		example: {
			refused: '1. Ask\n   <Callout kind="note">\n\nHello.\n\n</Callout>',
			instead: '1. Ask\n\n<Callout kind="note">\n\nHello.\n\n</Callout>',
		},
		message: ({ found }) => `Unexpected “${found}”, expected Markdown and complete components.`,
		next: () => 'Look for a tag without its other half near this place, or type the line again.',
	},
} as const satisfies Record<string, Refusal>;
