/**
 * What a git host runs for a hub without a server: it checks every change, builds what is published and puts it on the
 * host’s pages, at each change and every night. One file for each kind of host. Pure.
 */
import { stringify } from 'yaml';
import { preamble } from './deployment.ts';

/** Node as the project’s own packages ask for it; the rest they bring along. */
const NODE = '24';
/** At night, by Greenwich: pages whose leave ends go with the next build, at a keyboard or not. */
const NIGHTLY = '23 2 * * *';

const CHECK = 'npm run check';
const BUILD = 'npm run build';

/** Long lines stay whole. */
const yaml = (value: object): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const HISTORY = { uses: 'actions/checkout@v4', with: { 'fetch-depth': 0 } };
const SETUP = { uses: 'actions/setup-node@v4', with: { 'node-version': NODE } };

const triggers = (branch: string) => ({
	push: { branches: [branch] },
	pull_request: {},
	schedule: [{ cron: NIGHTLY }],
	workflow_dispatch: {},
});

const isPublished = (branch: string) => `github.ref == 'refs/heads/${branch}' && github.event_name != 'pull_request'`;

/** Checks and builds at a host whose jobs are those of GitHub. @param last what is done with the built site */
const checkAndBuild = (last: object) => ({
	'runs-on': 'ubuntu-latest',
	'timeout-minutes': 30,
	steps: [HISTORY, SETUP, { run: CHECK }, { run: BUILD }, last],
});

/** `.github/workflows/hub.yml`, for GitHub Actions and Pages. */
export const githubJobs = (branch: string): string =>
	preamble('github-actions.yml', 'Put it into .github/workflows/hub.yml, and set Pages to “GitHub Actions”.') +
	yaml({
		name: 'Hub',
		on: triggers(branch),
		permissions: { contents: 'read' },
		concurrency: { group: '${{ github.workflow }}-${{ github.ref }}', 'cancel-in-progress': true },
		jobs: {
			check: checkAndBuild({
				if: isPublished(branch),
				uses: 'actions/upload-pages-artifact@v3',
				with: { path: 'dist' },
			}),
			deploy: {
				needs: 'check',
				if: isPublished(branch),
				'runs-on': 'ubuntu-latest',
				'timeout-minutes': 10,
				permissions: { pages: 'write', 'id-token': 'write' },
				environment: { name: 'github-pages', url: '${{ steps.deployed.outputs.page_url }}' },
				steps: [{ id: 'deployed', uses: 'actions/deploy-pages@v4' }],
			},
		},
	});

/** `.gitlab-ci.yml`, for GitLab CI and Pages; the night is set among the project’s schedules. */
export const gitlabJobs = (branch: string): string =>
	preamble(
		'gitlab-ci.yml',
		'Put it into .gitlab-ci.yml, and add a schedule for every night under “Pipeline schedules”.',
	) +
	yaml({
		default: { image: `node:${NODE}`, interruptible: true },
		variables: { GIT_DEPTH: '0' },
		stages: ['check', 'deploy'],
		workflow: {
			rules: [{ if: "$CI_PIPELINE_SOURCE == 'merge_request_event'" }, { if: `$CI_COMMIT_BRANCH == '${branch}'` }],
		},
		check: {
			stage: 'check',
			timeout: '30 minutes',
			script: [CHECK, BUILD, 'mv dist public-site'],
			artifacts: { paths: ['public-site'], expire_in: '1 day' },
		},
		pages: {
			stage: 'deploy',
			needs: ['check'],
			timeout: '10 minutes',
			script: ['rm -rf public', 'mv public-site public'],
			artifacts: { paths: ['public'] },
			pages: true,
			rules: [{ if: `$CI_COMMIT_BRANCH == '${branch}'` }],
		},
	});

/** Gitea has no pages of its own; those that stand beside it serve a branch. */
const PAGES_BRANCH = 'pages';

/** `.gitea/workflows/hub.yml`, for Gitea and Forgejo: the built site goes onto a branch of its own. */
export const giteaJobs = (branch: string): string =>
	preamble(
		'gitea-actions.yml',
		`Put it into .gitea/workflows/hub.yml (Forgejo: .forgejo/workflows/hub.yml). The site comes onto the branch “${PAGES_BRANCH}”.`,
	) +
	yaml({
		name: 'Hub',
		on: triggers(branch),
		jobs: {
			check: checkAndBuild({
				if: isPublished(branch),
				run: [
					'cd dist',
					`git init --quiet --initial-branch ${PAGES_BRANCH}`,
					'git add --all --force',
					"git -c user.name='The hub' -c user.email='hub@localhost' commit --quiet --message 'Build the hub'",
					`git -c http.extraHeader="Authorization: token $TOKEN" push --quiet --force "$PLACE" ${PAGES_BRANCH}`,
				].join('\n'),
				env: { TOKEN: '${{ github.token }}', PLACE: '${{ github.server_url }}/${{ github.repository }}.git' },
			}),
		},
	});
