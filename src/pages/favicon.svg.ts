import type { APIRoute } from 'astro';
import { markFile } from '@/pictures/mark.ts';

export const GET: APIRoute = () => new Response(markFile);
