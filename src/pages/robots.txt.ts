import type { APIRoute } from 'astro';
import { address } from '@/portfolio/addresses.ts';
import { absoluteUrl } from '@/site/url.ts';

/** Everything may be read; what is not to be indexed says so itself. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(address.sitemap)}\n`);
