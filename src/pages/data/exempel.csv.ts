import type { APIRoute } from 'astro';
import { casesCsv } from '@/portfolio/open-data-table.ts';
import { loadOpenData } from '@/data/open-data.ts';

export const GET: APIRoute = async () => new Response(casesCsv((await loadOpenData()).exempel));
