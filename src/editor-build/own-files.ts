import type { Plugin } from 'rolldown';

const elsewhere = /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com)/;
const noGrammar = 'no-grammar';

/**
 * Keeps the editor to its own files. Its package has its fonts with it, but names a delivery network's first; and it brings some
 * three hundred grammars for code in texts, which no communicator writes. Throws when an address elsewhere is left in the bundle,
 * or a module that is not in it.
 */
export const ownFiles = (): Plugin => ({
	name: 'own-files',
	resolveId: { filter: { id: /^@shikijs\/langs\// }, handler: () => noGrammar },
	load: { filter: { id: /^no-grammar$/ }, handler: () => 'export default [];' },
	transform: {
		filter: { id: /\/@sveltia\/cms\//, code: elsewhere },
		handler: (code) =>
			code.replace(/url\((?:\\?["'])?https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, "local('')").replace(/https:\/\/unpkg\.com/g, 'about:blank'),
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			const text = file.type === 'chunk' ? file.code : typeof file.source === 'string' ? file.source : '';
			const asked = file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : [];
			const notHere = asked.find((name) => !bundle[name]);
			if (elsewhere.test(text) || notHere) throw new Error(`The form would fetch from elsewhere: ${notHere ?? file.fileName}.`);
		}
	},
});
