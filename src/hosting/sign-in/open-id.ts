/**
 * Sign-in by OpenID Connect: code flow with PKCE; state, nonce, issuer, audience, times and signature are checked.
 * https://openid.net/specs/openid-connect-core-1_0.html
 */
import * as client from 'openid-client';
import { own } from '../../content-model/own.ts';
import type { Journey } from './sessions.ts';
import { groupsIn } from './roles-from-groups.ts';
import type { ProviderSettings } from './sign-in-settings.ts';

export type OpenIdSettings = Omit<ProviderSettings, 'clientSecret'> & { clientSecret: string };

/** Who came back from the provider. */
export interface Arrived {
	issuer: string;
	subject: string;
	groups: string[];
}

export interface OpenId {
	/** Rejects where the provider does not answer, or is another than expected. */
	find: () => Promise<void>;
	/** Out: where the browser goes, and how whoever comes back is known again. */
	begin: () => Promise<{ to: URL; journey: Journey }>;
	/**
	 * @param back the address that the browser came back to
	 * @throws where anything about it is not as expected
	 */
	finish: (back: URL, journey: Journey) => Promise<Arrived>;
}

/** Seconds the provider may take for one answer. */
const PATIENCE = 10;

/** In: the settings, and where the provider is to send people back to. */
export const openId = (settings: OpenIdSettings, backTo: string): OpenId => {
	const issuer = new URL(settings.issuer);
	let known: Promise<client.Configuration> | undefined;
	const configuration = () => {
		known ??= client
			.discovery(issuer, settings.clientId, undefined, authenticationOf(settings), {
				timeout: PATIENCE,
				// Signatures are checked too, not only where the answer came from.
				execute: [
					client.enableNonRepudiationChecks,
					// The settings let no other provider than one on this machine do without.
					...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
				],
			})
			.catch((error: unknown) => {
				// A provider that is down now may answer the next person.
				known = undefined;
				throw error;
			});
		return known;
	};
	return {
		find: async () => void (await configuration()),
		begin: async () => {
			const journey = {
				state: client.randomState(),
				nonce: client.randomNonce(),
				verifier: client.randomPKCECodeVerifier(),
			};
			const to = client.buildAuthorizationUrl(await configuration(), {
				redirect_uri: backTo,
				scope: settings.scope,
				state: journey.state,
				nonce: journey.nonce,
				code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
				code_challenge_method: 'S256',
			});
			return { to, journey };
		},
		finish: async (back, { state, nonce, verifier }) => {
			const config = await configuration();
			const tokens = await client.authorizationCodeGrant(config, back, {
				expectedState: state,
				expectedNonce: nonce,
				pkceCodeVerifier: verifier,
				idTokenExpected: true,
			});
			const claims = tokens.claims();
			// Beyond what the library looks at: a token for somebody else that may be shown here too, and for nobody.
			if (!claims?.sub || (claims['azp'] ?? settings.clientId) !== settings.clientId)
				throw new Error('The provider said it of nobody, or to another.');
			const { groupsClaim } = settings;
			const named = Object.hasOwn(claims, groupsClaim)
				? own(claims, groupsClaim)
				: await groupsFromUserInfo(config, tokens.access_token, claims.sub, groupsClaim);
			return { issuer: claims.iss, subject: claims.sub, groups: groupsIn(named) };
		},
	};
};

const authenticationOf = ({ clientAuthentication, clientSecret }: OpenIdSettings): client.ClientAuth =>
	clientAuthentication === 'client_secret_post'
		? client.ClientSecretPost(clientSecret)
		: client.ClientSecretBasic(clientSecret);

/** Some providers say less in the token than when they are asked. */
const groupsFromUserInfo = async (
	config: client.Configuration,
	accessToken: string,
	subject: string,
	claim: string,
): Promise<unknown> => {
	if (config.serverMetadata().userinfo_endpoint === undefined) return [];
	const told = await client.fetchUserInfo(config, accessToken, subject);
	return own(told, claim);
};
