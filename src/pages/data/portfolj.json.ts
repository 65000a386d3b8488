import type { APIRoute } from 'astro';
import { loadOpenData } from '@/data/open-data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await loadOpenData(), null, '\t'));
