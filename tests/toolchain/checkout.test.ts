/** What must hold of the checkout as a whole, on whatever machine it is cloned to. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}
interface Lock {
	packages: Record<
		string,
		{
			version?: string;
			resolved?: string;
			integrity?: string;
			optional?: boolean;
			os?: string[];
			dependencies?: Record<string, string>;
			devDependencies?: Record<string, string>;
		}
	>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** Files that are in git, or will be once added. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
	encoding: 'utf8',
})
	.split('\0')
	.filter((file) => file && existsSync(file));
const isText = (file: string) => !/\.(?:png|jpe?g|webp|avif|woff2?|pdf|docx|ico|gz|zip)$/.test(file);

test('every package stands with one exact version', () => {
	for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
		expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

test('the lock file is of these packages, at these versions', () => {
	const { dependencies, devDependencies } = packages['']!;
	expect(dependencies).toEqual(manifest.dependencies);
	expect(devDependencies).toEqual(manifest.devDependencies);
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('what is made for one system is there for the others: macOS and Windows as well as Linux', () => {
	const names = Object.keys(packages);
	const forLinux = names.filter((name) => /linux-x64(?:-gnu)?$/.test(name) && packages[name]?.optional);
	expect(forLinux.length).toBeGreaterThan(4);
	for (const name of forLinux) {
		const base = name.replace(/linux-x64(?:-gnu)?$/, '');
		expect(names, name).toContain(`${base}darwin-arm64`);
		expect(names, name).toContain(`${base}darwin-x64`);
		// On Windows, sharp carries this library inside itself.
		if (!base.includes('libvips'))
			expect(
				names.some((other) =>
					new RegExp(`^(?:win32|windows)-x64(?:-msvc)?$`).test(other.startsWith(base) ? other.slice(base.length) : ''),
				),
				name,
			).toBe(true);
	}
});

test('the lock file names no place to fetch packages from, so that each machine uses its own', () => {
	for (const [name, { resolved }] of Object.entries(packages)) expect(resolved, name).toBeUndefined();
});

test('every package of the lock file has its integrity, so that nothing else can be installed in its place', () => {
	const packagesOnly = Object.entries(packages).filter(([name]) => name !== '');
	expect(packagesOnly.length).toBeGreaterThan(900);
	expect(
		packagesOnly.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([name]) => name),
	).toEqual([]);
});

test('no file names a folder of somebody’s machine or the host of a package registry', () => {
	const machine = new RegExp(
		`(?:^|[\\s"'\`(=:])(?:/(?:home|Users|root|workspace|work|tmp|private/var)/[\\w.-]+|[A-Z]:\\\\\\\\?Users\\\\)`,
		'm',
	);
	const registry = new RegExp(`\\bregistry\\.[a-z0-9-]+\\.|arti${'factory'}|verd${'accio'}|npm${'mirror'}`, 'i');
	for (const file of tracked.filter(isText)) {
		const text = readFileSync(file, 'utf8');
		expect(machine.exec(text)?.[0], file).toBeUndefined();
		expect(registry.exec(text)?.[0], file).toBeUndefined();
	}
});

test('no key, password or token stands in a file', () => {
	const secret =
		/-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{30,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abp]-[A-Za-z0-9-]{20,}/;
	for (const file of tracked.filter(isText)) expect(secret.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
});

test('code has a home: no folder is named for having none', () => {
	expect(
		tracked.filter((file) => /^(?:src|cms)\/(?:.*\/)?(?:utils?|helpers?|lib|types?|common|misc|shared)\//.test(file)),
	).toEqual([]);
});

test('files of code are named in lower case with hyphens, and components with capitals', () => {
	const named = tracked.filter((file) => /^(?:src|cms|tests)\/.*\.(?:ts|astro|css)$/.test(file));
	expect(
		named.filter(
			(file) =>
				!/\/(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|css)|(?:[A-Z][A-Za-z0-9]*|[a-z0-9]+(?:[-.][a-z0-9]+)*|\[[.a-z]+\])(?:\.[a-z]+)*\.(?:astro|ts))$/.test(
					file,
				),
		),
	).toEqual([]);
});

const readme = () => readFileSync('README.md', 'utf8');

/** The paths of the map: the first words of each line, under the folder that the indentation puts them in. */
const pathsOfMap = (): string[] => {
	const [, map = ''] = /^## The map\n+```\n([\s\S]*?)^```/m.exec(readme()) ?? [];
	const isPath = (part: string) => /^[\w.-]+(?:\/|\.\w+)$/.test(part);
	let folder = '';
	return map.split('\n').flatMap((line) => {
		const parts = line.trim().split(/\s{2,}/);
		const first = parts.findIndex((part) => !isPath(part));
		const paths = parts.slice(0, first === -1 ? parts.length : first);
		const indented = /^\s/.test(line);
		if (!indented && paths[0]) folder = paths[0];
		return paths.map((path) => (indented ? folder + path : path));
	});
};

test('every place on the map of the README is there', () => {
	const paths = pathsOfMap();
	expect(paths.length).toBeGreaterThan(20);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every part of the code is on the map of the README', () => {
	const onMap = new Set(pathsOfMap());
	const parts = new Set(
		tracked.flatMap((file) => /^(?:src\/[^/]+\/|cms\/|tests\/|public\/|content\/[^/]+\/)/.exec(file)?.[0] ?? []),
	);
	expect([...parts].filter((part) => !onMap.has(part))).toEqual([]);
});

test('every path and every command that the README names is there', () => {
	const paths = [...readme().matchAll(/`((?:src|cms|tests|content)\/[\w./-]*)`/g)].map(([, path]) => path!);
	expect(paths.length).toBeGreaterThan(5);
	expect(paths.filter((path) => !existsSync(path) && !path.startsWith('content/coalition'))).toEqual([]);
	const commands = [...readme().matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!);
	expect([...new Set(commands)].filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('every command runs a file that is there', () => {
	for (const [name, command] of Object.entries(manifest.scripts))
		for (const path of command.match(/(?:src|cms|tests)\/[\w./-]+/g) ?? [])
			expect(existsSync(path), `${name}: ${path}`).toBe(true);
});
