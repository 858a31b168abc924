/** What speaks against the sign-in of an installation: for `npm run host -- --check`. */
import { nearest } from '../../content-model/nearest.ts';
import { EDITING_ROLES, SIGNED_IN_ROLES } from '../../content-model/editing-roles.ts';
import type { Installation } from '../installation-check.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Everything that speaks against it, in sentences; none where nobody signs in. */
export const signInFaults = async (installation: Installation): Promise<string[]> => {
	const { signIn } = installation.settings;
	if (!signIn) return [];
	return [
		...issuerFaults(signIn),
		...roleFaults(signIn),
		...unknownNetworks(signIn, installation.networks),
		...(await providerFaults(signIn, installation)),
		...(await forgedHeaderFaults(signIn, installation)),
	];
};

const issuerFaults = ({ provider }: SignInSettings): string[] =>
	provider?.issuer.startsWith('http:')
		? [
				`signIn.provider.issuer: found “${provider.issuer}”, expected an address that begins with https, which people reach as well.`,
			]
		: [];

/** What cannot be done where nobody has a role. */
const roleFaults = ({ groups }: SignInSettings): string[] => {
	const given = new Set(groups.map(({ role }) => role));
	return SIGNED_IN_ROLES.filter((role) => !given.has(role)).map(
		(role) =>
			`signIn.groups: found no group for the role ${role}, expected one. ${EDITING_ROLES[role].purpose} Nobody else may.`,
	);
};

/** The networks of writers that the hub does not have, in sentences. */
export const unknownNetworks = ({ groups }: SignInSettings, networks: readonly { id: string }[]): string[] => {
	const known = networks.map(({ id }) => id);
	return groups.flatMap((group, index) =>
		group.networks
			.filter((id) => !known.includes(id))
			.map((id) => {
				const meant = nearest(id, known);
				const next = meant === undefined ? `Expected one of ${known.join(', ')}.` : `Did you mean “${meant}”?`;
				return `signIn.groups.${index}.networks: found “${id}”, which is no network of this hub. ${next}`;
			}),
	);
};

const providerFaults = async (signIn: SignInSettings, { findProvider }: Installation): Promise<string[]> => {
	try {
		await findProvider(signIn);
		return [];
	} catch (error) {
		const { message } = error as Error;
		if (message.startsWith('signIn.')) return [message];
		return [
			`signIn.provider.issuer: found no provider that answers as expected at ${signIn.provider?.issuer ?? ''} (${message}). Is the address that of the issuer, letter for letter?`,
		];
	}
};

const PLANTED = 'npm-run-host-check';

/** Whoever comes over the internet must not be able to say who they are in the proxy’s own header. */
const forgedHeaderFaults = async ({ proxy, groups }: SignInSettings, installation: Installation): Promise<string[]> => {
	const { settings, ask } = installation;
	if (!proxy || !settings.address.startsWith('https:')) return [];
	const forged = { [proxy.personHeader]: PLANTED, [proxy.groupsHeader]: groups.map(({ group }) => group).join(',') };
	const answer = await ask(`${new URL(settings.address).origin}/admin/index.html`, forged).catch(() => undefined);
	// No answer at all is said elsewhere.
	return answer?.status === 200
		? [
				`signIn.proxy: asked for the editor with the header ${proxy.personHeader} made up, and was let in. Have the web server in front take that header and ${proxy.groupsHeader} away from whatever comes in.`,
			]
		: [];
};
