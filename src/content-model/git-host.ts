/** Where a hub without a server of its own keeps its content, and is edited: a repository at a host of git. */
import { choice, optional, text, webAddress, type DataOfFields } from './field.ts';
import { unexpected, type FieldFinding } from './finding.ts';

/** Fields of the settings. Where the first is filled in, the built site’s editor works on that repository. */
export const gitHostFields = {
	gitHost: optional(
		choice(
			'Git host',
			{ github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea or Forgejo' },
			{ hint: 'Only for a hub without a server of its own: see “Hosting the hub on a git host” in the handbook.' },
		),
	),
	gitRepository: optional(
		text('Repository there', {
			max: 200,
			example: 'a-coalition/hub',
			hint: 'As it stands in its address, after the host.',
			pattern: { expression: '^[\\w.-]+(?:/[\\w.-]+)+$', expected: 'an owner and a name, such as a-coalition/hub' },
		}),
	),
	gitBranch: optional(
		text('Branch there', {
			max: 100,
			hint: 'The one that is published; “main” where this is empty.',
			pattern: { expression: '^[\\w.-]+(?:/[\\w.-]+)*$', expected: 'the name of a branch, such as main' },
		}),
	),
	gitAddress: optional(
		webAddress('Address of the git host', { hint: 'Leave it empty for github.com and gitlab.com.' }),
	),
	gitApplication: optional(
		text('Application there', { max: 200, hint: 'GitLab and Gitea: the id of the application people sign in to.' }),
	),
	gitSignIn: optional(
		webAddress('Sign-in to GitHub', { hint: 'Where the small service answers that exchanges its codes.' }),
	),
};

type GitHostSettings = Partial<DataOfFields<typeof gitHostFields>>;

/** What the settings say of a git host, put together. */
export interface GitHost {
	kind: 'github' | 'gitlab' | 'gitea';
	repository: string;
	branch: string;
	address?: string | undefined;
	appId?: string | undefined;
	signIn?: string | undefined;
}

/** Undefined where the hub has a server of its own, or none that writes. */
export const gitHostOf = (hub: GitHostSettings): GitHost | undefined =>
	hub.gitHost && {
		kind: hub.gitHost,
		repository: hub.gitRepository ?? '',
		branch: hub.gitBranch ?? 'main',
		address: hub.gitAddress,
		appId: hub.gitApplication,
		signIn: hub.gitSignIn,
	};

const PUBLIC: Readonly<Partial<Record<GitHost['kind'], string>>> = {
	github: 'https://github.com',
	gitlab: 'https://gitlab.com',
};

type Needed = readonly [keyof typeof gitHostFields, expected: string];

const REPOSITORY: Needed = ['gitRepository', 'the owner and the name of a repository there'];
const APPLICATION: Needed = ['gitApplication', 'the id of the application that people sign in to'];

/** What each needs. */
const NEEDED: Readonly<Record<GitHost['kind'], readonly Needed[]>> = {
	github: [REPOSITORY, ['gitSignIn', 'the address of the service that signs people in to GitHub']],
	gitlab: [REPOSITORY, APPLICATION],
	gitea: [REPOSITORY, APPLICATION, ['gitAddress', 'the address of the host']],
};

/** What is missing from a git host that is chosen. */
export const unfitGitHost = (hub: GitHostSettings): FieldFinding[] =>
	hub.gitHost === undefined
		? []
		: NEEDED[hub.gitHost]
				.filter(([key]) => hub[key] === undefined)
				.map(([key, expected]) =>
					unexpected('settings', {
						path: [key],
						found: 'nothing',
						expected,
						next: 'The handbook page “Hosting the hub on a git host” says where to find it.',
					}),
				);

/** Where people see the repository: `https://github.com`. */
export const siteOfGitHost = ({ kind, address }: GitHost): string => (address ?? PUBLIC[kind] ?? '').replace(/\/$/, '');

/** Where its programs are asked: what the editor’s page may fetch from besides the hub. */
export const apiOfGitHost = (gitHost: GitHost): string => {
	const site = siteOfGitHost(gitHost);
	switch (gitHost.kind) {
		case 'github':
			return gitHost.address === undefined ? 'https://api.github.com' : `${site}/api/v3`;
		case 'gitlab':
			return `${site}/api/v4`;
		case 'gitea':
			return `${site}/api/v1`;
	}
};

/** True where people sign in in a window that tells the page behind it: the page may not be cut off from it then. */
export const signsInByWindow = ({ kind }: GitHost): boolean => kind === 'github';
