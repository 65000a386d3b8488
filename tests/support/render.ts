import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component as HTML, with what a reader of it would see as text: tags, and the white space between them, made into spaces. */
export async function render(component: AstroComponentFactory, props: Record<string, unknown> = {}) {
	const container = await AstroContainer.create();
	const html = await container.renderToString(component, { props });
	return {
		html,
		text: html
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	};
}
