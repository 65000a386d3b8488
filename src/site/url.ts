/** A link within the site: an address from `portfolio/addresses.ts` under the base path. */
export const url = (address: string): string => `${import.meta.env.BASE_URL}${address.slice(1)}`;

/** The public address, with host and base path: for canonical links, feeds and open data. */
export const absoluteUrl = (address: string): string => new URL(url(address), import.meta.env.SITE).href;
