import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import StatusMark from '../../../src/components/StatusMark.astro';

test('a status is told in words beside its shape', async () => {
	const container = await AstroContainer.create();

	const html = await container.renderToString(StatusMark, { props: { status: 'pagar' } });

	expect(html).toMatch(/data-status="pagar"[^>]*>\s*Pågår/);
});
