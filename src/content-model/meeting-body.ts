/** The bodies that meet: the coalition and each of its local networks. */

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
