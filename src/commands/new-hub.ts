/**
 * npm run new-hub -- ../north-coast [--name … --region … --networks … --framework … --principles …]
 * Makes a hub for another region in a new folder: this code, and content of its own to begin with. What is not given is
 * asked for. Writes nowhere else; exits with 2 where the command is not understood.
 */
import { createInterface } from 'node:readline/promises';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';
import { todayOf } from '../content-model/today.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { makeHub, placeFor } from '../new-hub/make-hub.ts';
import { faultOf, hubPlanOf, QUESTIONS, type HubAnswers, type HubQuestion } from '../new-hub/plan.ts';
import { contentOf } from '../new-hub/taken-along.ts';

const root = process.cwd();
const questions = Object.keys(QUESTIONS) as HubQuestion[];
const EXAMPLE = `npm run new-hub -- ../north-coast ${questions.map((name) => `--${name} "${QUESTIONS[name].example}"`).join(' ')}`;

/** Asks a person until the answer will do. */
const asking = async (missing: readonly HubQuestion[]): Promise<Partial<HubAnswers>> => {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answers: Partial<Record<HubQuestion, string>> = {};
	for (const question of missing) {
		const { asks, example } = QUESTIONS[question];
		for (;;) {
			const answer = await terminal.question(`${asks} For example: ${example}\n> `);
			const fault = faultOf(question, answer);
			if (!fault) {
				answers[question] = answer;
				break;
			}
			console.log(fault);
		}
	}
	terminal.close();
	return answers;
};

faultsInASentence();
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: Object.fromEntries(questions.map((name) => [name, { type: 'string' as const }])),
	},
	EXAMPLE,
);
const [given, ...more] = positionals;
if (given === undefined || more.length)
	throw new Misunderstood(
		`Unexpected ${positionals.length} folders, expected one: where the new hub is to stand. For example: ${EXAMPLE}`,
	);
const folder = await placeFor(root, given);
const typed = values as Partial<Record<HubQuestion, string>>;
const faults = questions.flatMap((name) => (typed[name] === undefined ? [] : (faultOf(name, typed[name]) ?? [])));
if (faults.length) throw new Misunderstood(faults.join('\n'));
const missing = questions.filter((name) => typed[name] === undefined);
if (missing.length && !process.stdin.isTTY)
	throw new Misunderstood(
		`Unexpected absence of --${missing.join(', --')}, expected an answer to each. For example: ${EXAMPLE}`,
	);
const plan = hubPlanOf({ ...typed, ...(await asking(missing)) } as HubAnswers);
const { hub } = await readSettings(root);
const written = await makeHub(root, folder, await contentOf(root, plan, todayOf(hub)));

console.log(`${plan.name} stands in ${folder}: ${written.toLocaleString('en-GB')} files.

What to do next, in that folder:

  1. npm start                              the hub, and its editor under /admin/
  2. content/settings/hub.yaml              address, mailbox, colours, notice, who reviews
  3. content/settings/principles.yaml       what each principle means, whose they are, and where they are printed
  4. content/settings/sectors.yaml          who the hub is for; themes.yaml beside it
  5. content/settings/places.yaml           neighbourhoods, for the checks
  6. content/settings/helplines.yaml        read each number where it is printed, ring it, and add your own
  7. content/pages/                         make only the promises you can keep
  8. git init && git add . && git commit    so that drafts can wait for review
  9. npm run check, then npm test

The handbook page “Starting your own hub” says more.`);
