import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stopOnFaults } from '../../src/content-check/stop-on-faults.ts';
import { today } from './support.ts';

const folder = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

test('a build may go on where nothing is wrong', async () => {
	expect((await stopOnFaults(folder('minimal'), today)).warnings).toBe('');
});

test('a build goes on with a warning in hand', async () => {
	expect((await stopOnFaults(folder('minimal'), '2028-01-01')).warnings).toContain('bedomd: Varning.');
});

test('a folder that is not there stops the build, with all that is missing', async () => {
	await expect(stopOnFaults(folder('borta'), today)).rejects.toMatchObject({
		name: 'ContentError',
		message: expect.stringMatching(/^borta\/behov\/[^]*5 fel i 5 filer\. Inget publiceras förrän allt är rättat\.$/),
	});
});
