import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minimalFolder, today } from './support.ts';

const command = fileURLToPath(new URL('../../../src/cli/new.ts', import.meta.url));
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'portfolj-'));
	cpSync(minimalFolder, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command with nobody at a terminal. */
const run = (...words: string[]) =>
	new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
		const env = { ...process.env, PORTFOLIO_CONTENT: folder, PORTFOLIO_TODAY: today };
		const child = execFile(process.execPath, [command, ...words], { env }, (error, stdout, stderr) =>
			resolve({ code: Number(error?.code ?? 0), stdout: stdout.trim(), stderr: stderr.trim() }),
		);
		child.stdin?.end();
	});

const whole = [
	...['behov', '--titel', 'Jag vill vakna utvilad', '--agare', 'invanare', '--slag', 'forbattring'],
	...['--beskrivning', 'Den som bor på äldreboendet vill sova hela natten.'],
	...['--kallor-titel', 'Enkät: sömn', '--kallor-utgivare', 'Exempelkommun', '--kallor-url', 'https://example.org/enkat'],
];

test('with arguments alone a file is written; with a fault, or too few, none is', async () => {
	const [done, faulty, few, help] = await Promise.all([
		run(...whole),
		run(...whole.map((word) => (word === 'invanare' ? 'invånarna' : word)), '--id', 'fel-agare'),
		run('behov', '--titel', 'Jag vill vakna utvilad'),
		run('--hjalp'),
	]);

	expect(done).toMatchObject({ code: 0, stderr: '' });
	expect(done.stdout).toMatch(/^Filen är skriven: .*\/behov\/jag-vill-vakna-utvilad\.md\n/);
	expect(readFileSync(join(folder, 'behov/jag-vill-vakna-utvilad.md'), 'utf8')).toMatch(
		/^---\ntitel: Jag vill vakna utvilad\nagare: invanare\n/,
	);
	expect(faulty).toMatchObject({ code: 1, stdout: '' });
	expect(faulty.stderr).toMatch(
		/\/behov\/fel-agare\.md\n {2}rad 3 {2}agare: ”invånarna” finns inte\. Menade du ”invanare”\? Välj en av: [^]*Ingen fil är skriven\./,
	);
	expect(few).toEqual({
		code: 1,
		stdout: '',
		stderr:
			'Det saknas uppgifter: --agare, --slag, --beskrivning, --kallor-titel, --kallor-utgivare och --kallor-url. Skriv npm run new -- --hjalp, så står det vad de betyder.',
	});
	expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--skede') });
	expect(readdirSync(join(folder, 'behov')).sort()).toEqual(['jag-vill-vakna-utvilad.md', 'snabbare-besked.md']);
}, 20_000);
