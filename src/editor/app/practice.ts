import { words } from '../form.ts';

/** Where the editor's practice mode keeps its files, in the browser's own private file system. */
const practiceFolder = 'sveltia-cms-test';

/** Puts the portfolio's files where practice mode looks for them, the first time. Nothing of it leaves the browser. */
export async function preparePractice(files: Readonly<Record<string, string>>): Promise<void> {
	const root = await navigator.storage.getDirectory();
	if (await root.getDirectoryHandle(practiceFolder).catch(() => undefined)) return;
	const practice = await root.getDirectoryHandle(practiceFolder, { create: true });
	for (const [path, text] of Object.entries(files)) {
		const folders = path.split('/');
		const name = folders.pop() ?? path;
		let folder = practice;
		for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
		const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
		await writer.write(text);
		await writer.close();
	}
}

/** Says for as long as the form is open that it is practice. */
export function showPracticeNotice(): void {
	const notice = Object.assign(document.createElement('p'), { className: 'practice', textContent: words.practiceNotice });
	notice.setAttribute('role', 'note');
	document.body.append(notice);
}
