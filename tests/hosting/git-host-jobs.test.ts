import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { giteaJobs, githubJobs, gitlabJobs } from '../../src/hosting/git-host-jobs.ts';

interface Step {
	uses?: string;
	run?: string;
	if?: string;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, { 'runs-on': string; steps: Step[]; needs?: string; if?: string; permissions?: object }>;
}

/** What the schema of workflows allows: https://www.schemastore.org/github-workflow.json */
const TOP = ['name', 'on', 'permissions', 'concurrency', 'jobs', 'env', 'defaults', 'run-name'];
const EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch'];
const STEP = ['id', 'if', 'name', 'uses', 'run', 'with', 'env', 'working-directory', 'shell', 'timeout-minutes'];

test.each([
	['GitHub', githubJobs],
	['Gitea', giteaJobs],
])('%s is told in words of its own to check, build and deploy, also at night', (_host, jobs) => {
	const workflow = parse(jobs('main')) as Workflow;
	expect(Object.keys(workflow).filter((key) => !TOP.includes(key))).toEqual([]);
	expect(Object.keys(workflow.on)).toEqual(EVENTS);
	expect(workflow.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
	const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
	for (const step of steps) {
		expect(Object.keys(step).filter((key) => !STEP.includes(key))).toEqual([]);
		expect((step.uses === undefined) !== (step.run === undefined)).toBe(true);
	}
	const runs = steps.map(({ run }) => run);
	expect(runs.indexOf('npm run check')).toBeLessThan(runs.indexOf('npm run build'));
	// Of a branch that somebody proposes, nothing is published.
	const published = [
		...steps.filter(({ uses, run }) => uses?.includes('pages') && !uses.includes('deploy') && run === undefined),
		...steps.filter(({ run }) => run?.includes('push')),
		...Object.values(workflow.jobs).filter(({ needs }) => needs === 'check'),
	];
	expect(published.length).toBeGreaterThan(0);
	for (const { if: condition } of published)
		expect(condition).toBe("github.ref == 'refs/heads/main' && github.event_name != 'pull_request'");
});

test('at GitHub the job that runs what was proposed may write nothing', () => {
	const { permissions, jobs } = parse(githubJobs('main')) as Workflow;
	expect(permissions).toEqual({ contents: 'read' });
	expect(jobs['check']).not.toHaveProperty('permissions');
	expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

test('GitLab checks and builds every proposal, and deploys the branch alone', () => {
	const told = parse(gitlabJobs('trunk')) as {
		stages: string[];
		check: { stage: string; script: string[]; artifacts: { paths: string[] }; rules?: object };
		pages: { stage: string; needs: string[]; artifacts: { paths: string[] }; rules: object[]; pages: boolean };
	};
	expect(told.check.script.slice(0, 2)).toEqual(['npm run check', 'npm run build']);
	expect(told.stages).toEqual([told.check.stage, told.pages.stage]);
	expect(told.pages).toMatchObject({ needs: ['check'], artifacts: { paths: ['public'] }, pages: true });
	expect(told.pages.rules).toEqual([{ if: "$CI_COMMIT_BRANCH == 'trunk'" }]);
	expect(told.check.rules).toBeUndefined();
});
