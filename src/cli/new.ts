/**
 * `npm run new [-- exempel|behov --titel "…" …]`: begins a file that passes the content check. Asks for what is missing where there
 * is a terminal to ask at. Ends with code 1 and writes nothing where something is wrong, missing or cancelled.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readContent } from '../content-check/read-content.ts';
import { newEntry } from '../i18n/sv/new.ts';
import { readArguments } from '../new-entry/arguments.ts';
import { Cancelled } from '../new-entry/asker.ts';
import { closing } from '../new-entry/closing.ts';
import { fileFrom, missingSentence } from '../new-entry/from-arguments.ts';
import { help } from '../new-entry/help.ts';
import { interview } from '../new-entry/interview.ts';
import { asContentFile, newFilePath, type NewFile } from '../new-entry/new-file.ts';
import { contentFolder, projectFolder, today } from '../site/settings.ts';

const given = readArguments(process.argv.slice(2));
if (given.help) console.log(help());
else if (given.faults.length > 0) stop(given.faults.join('\n'));
else await begin();

function stop(reason: string) {
	console.error(reason);
	process.exitCode = 1;
}

async function begin() {
	const { kind } = given;
	const missing = missingSentence(given, today);
	if (kind && missing === undefined) {
		const made = fileFrom(await readContent(contentFolder), { ...given, kind }, today);
		return 'file' in made ? write([made.file]) : stop(made.reason);
	}
	return process.stdin.isTTY && process.stdout.isTTY ? askAndWrite() : stop(missing ?? newEntry.missingWhat);
}

async function askAndWrite() {
	// Loaded only where somebody is there to answer.
	const { terminal } = await import('../new-entry/terminal.ts');
	terminal.say(newEntry.intro);
	try {
		write(await interview(terminal, await readContent(contentFolder), given, today));
	} catch (error) {
		if (!(error instanceof Cancelled)) throw error;
		stop(newEntry.cancelled);
	}
}

/** Writes all of the files or none. What is there is never written over. */
function write(files: readonly NewFile[]) {
	const inProject = relative(projectFolder, contentFolder);
	const folder = inProject.startsWith('..') ? contentFolder : inProject;
	const written: string[] = [];
	for (const file of files) {
		const path = resolve(contentFolder, newFilePath(file));
		try {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, asContentFile(file).bytes ?? '', { flag: 'wx' });
			written.push(path);
		} catch (error) {
			for (const earlier of written) rmSync(earlier);
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			return stop(newEntry.exists(`${folder}/${newFilePath(file)}`));
		}
	}
	console.log(closing(files, folder));
}
