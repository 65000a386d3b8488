/**
 * `npm run prove:kept [-- --edits 200 --seed 1]`: edits a generated portfolio at random, and after each edit holds the build that goes on
 * from the last one against a build from nothing, every file byte for byte. Ends with code 1 where one differs.
 */
import { parseArgs } from 'node:util';
import { proveKept } from '../support/kept-proof.ts';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });

let count = 0;
for await (const { edit, made, pages, withoutAstro, wrong, needless } of proveKept({
	edits: Number(values.edits),
	seed: Number(values.seed),
})) {
	console.log(`${++count}. ${edit}: ${made} of ${pages} pages made${withoutAstro ? '' : ' by Astro'}`);
	for (const file of wrong) console.log(`   WRONG ${file}`);
	for (const page of needless) console.log(`   NEEDLESS ${page}`);
	if (wrong.length + needless.length > 0) process.exitCode = 1;
}
console.log(`${count} edits, ${process.exitCode ? 'with faults' : 'each as a build from nothing'}.`);
