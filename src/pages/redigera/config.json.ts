import type { APIRoute } from 'astro';
import { loadPortfolio } from '@/data/portfolio.ts';
import { sveltiaConfig } from '@/editor/sveltia.ts';
import { address } from '@/portfolio/addresses.ts';
import { absoluteUrl, url } from '@/site/url.ts';

/** What the form is told of this site: its fields, its repository and who may read before publication. */
export const GET: APIRoute = async () => {
	const { site } = await loadPortfolio();
	return Response.json(sveltiaConfig({ site, url: absoluteUrl(address.start), logo: url('/favicon.svg') }));
};
