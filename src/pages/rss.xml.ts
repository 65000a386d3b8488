import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadPortfolio } from '@/data/portfolio.ts';
import { feed } from '@/site/feed.ts';
import { absoluteUrl } from '@/site/url.ts';

export const GET: APIRoute = async () => rss(feed(await loadPortfolio(), absoluteUrl));
