/** Sends a contribution to the editing service as a draft, where a hub runs one. */
import type { Finding } from '../content-model/finding.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Assembled } from './assemble.ts';
import { entryIdOf } from './entry-name.ts';
import { entryText } from './entry-text.ts';

/** Where the editing service answers. */
const SERVICE = '/api/cms/v1';

export interface Service {
	branch: string;
}

export type SendOutcome =
	{ sent: true } | { sent: false; message: string; findings: Pick<Finding, 'where' | 'message' | 'next'>[] };

/**
 * The editing service of this hub, if it runs and keeps drafts: a hub that publishes at once must not be handed a
 * contribution.
 */
export const findService = async (): Promise<Service | undefined> => {
	try {
		const response = await fetch(`${SERVICE}/config`, {
			credentials: 'same-origin',
			headers: { Accept: 'application/json' },
		});
		if (!response.ok || !response.headers.get('Content-Type')?.startsWith('application/json')) return undefined;
		const { config } = (await response.json()) as { config?: { publish_mode?: string; backend?: { branch?: string } } };
		return config?.publish_mode === 'editorial_workflow' && config.backend?.branch
			? { branch: config.backend.branch }
			: undefined;
	} catch {
		return undefined;
	}
};

/** The request that saves a contribution as a new draft; undefined while a part of its name is missing. */
export const saveRequest = (contribution: Assembled, { branch }: Service) => {
	const { name, folder, format } = typeNamed(contribution.type);
	const slug = entryIdOf(contribution.type, contribution.data);
	if (slug === undefined) return undefined;
	return {
		branch,
		action: 'persistEntry',
		params: {
			dataFiles: [{ path: `content/${folder}/${slug}.${format}`, slug, raw: entryText(contribution) }],
			assets: [],
			options: {
				newEntry: true,
				collectionName: name,
				commitMessage: `Contribution: ${slug}`,
				useWorkflow: true,
				unpublished: false,
			},
		},
	};
};

/**
 * Hands a contribution over. In: what the form holds. Out: whether a draft was kept, and if not, why, in the service’s
 * words.
 */
export const send = async (contribution: Assembled, service: Service): Promise<SendOutcome> => {
	const request = saveRequest(contribution, service);
	if (!request)
		return {
			sent: false,
			message:
				'The page has no name yet: it is made of the title and, for some kinds of page, the day or the local network.',
			findings: [],
		};
	try {
		const response = await fetch(SERVICE, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
			body: JSON.stringify(request),
		});
		if (response.ok) return { sent: true };
		const { error, findings } = (await response.json()) as {
			error?: string;
			findings?: Extract<SendOutcome, { sent: false }>['findings'];
		};
		return {
			sent: false,
			message: error ?? 'The hub could not take it at this moment. Try again in a minute.',
			findings: findings ?? [],
		};
	} catch {
		return {
			sent: false,
			message: 'The editing service could not be reached; the connection may be bad.',
			findings: [],
		};
	}
};
