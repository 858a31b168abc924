/** A picture of 8 by 8 grey dots: what stands in for a picture must be one, since its bytes are looked at. */
export const aPicture = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWPowAEYhpYEANsRZgE07zdlAAAAAElFTkSuQmCC',
	'base64',
);
