import type { APIRoute } from 'astro';
import { loadPortfolio } from '@/data/portfolio.ts';
import { decapConfig } from '@/editor/decap.ts';
import { address } from '@/portfolio/addresses.ts';
import { absoluteUrl, url } from '@/site/url.ts';

/** The same form for the spare editor, which is not part of the site. */
export const GET: APIRoute = async () => {
	const { site } = await loadPortfolio();
	return Response.json(decapConfig({ site, url: absoluteUrl(address.start), logo: url('/favicon.svg') }));
};
