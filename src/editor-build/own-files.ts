import type { Plugin } from 'vite';

const elsewhere = /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com)/;

/**
 * Keeps the editor to its own files. Its package has its fonts with it, but names a delivery network's first; and it brings some
 * three hundred grammars for code in texts, which no communicator writes. Throws when an address elsewhere is left in the bundle.
 */
export const ownFiles = (): Plugin => ({
	name: 'own-files',
	enforce: 'pre',
	transform(code, id) {
		if (id.includes('/@shikijs/langs/')) return { code: 'export default [];', map: null };
		if (!id.includes('/@sveltia/cms/') || !elsewhere.test(code)) return undefined;
		const own = code
			.replace(/url\((?:\\?["'])?https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, "local('')")
			.replace(/https:\/\/unpkg\.com/g, 'about:blank');
		return { code: own, map: null };
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			const text = file.type === 'chunk' ? file.code : typeof file.source === 'string' ? file.source : '';
			if (elsewhere.test(text)) throw new Error(`The form would fetch from elsewhere: ${file.fileName}.`);
		}
	},
});
