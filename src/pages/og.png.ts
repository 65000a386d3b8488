import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { shareImage } from '@/pictures/mark.ts';

export const GET: APIRoute = async () => {
	const picture = await sharp(Buffer.from(shareImage())).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
