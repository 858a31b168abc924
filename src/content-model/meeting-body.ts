/** The bodies that meet: the coalition and each of its local networks. */
import type { AnyContentType } from './content-type.ts';

/** What of a meeting note says whose meeting it was. */
export interface MeetingOfBody {
	body: string;
	network?: string | undefined;
}

/** A body by its part of an address: `coalition`, `networks/ashford`. No network can be taken for the coalition. */
export const meetingBodyOf = ({ body, network }: MeetingOfBody): string =>
	body === 'network' && network ? `networks/${network}` : 'coalition';

/** The network of a body, by its id; undefined for the coalition. */
export const networkOfBody = (body: string): string | undefined =>
	body.startsWith('networks/') ? body.slice('networks/'.length) : undefined;

/** What of an entry says which places it is of. */
interface OfPlaces {
	type: Pick<AnyContentType, 'gives'>;
	id: string;
	data: { networks?: unknown; network?: unknown };
}

/** True for what a body answers for: all of the hub for the coalition, its own place for a network. */
export const isOfBody = (body: string, { type, id, data }: OfPlaces): boolean => {
	const network = networkOfBody(body);
	return (
		network === undefined ||
		data.network === network ||
		(Array.isArray(data.networks) && data.networks.includes(network)) ||
		(type.gives === 'places' && id === network)
	);
};
