/**
 * html-validate's own recommendations, less the rules below. Each says why it is off.
 * @type {import('html-validate').ConfigData}
 */
export default {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// A list without bullets is no list to VoiceOver in Safari unless it says so itself.
		'no-redundant-role': 'off',
		// A title says what the page is and whose it is; a search engine cuts it where it likes.
		'long-title': 'off',
	},
};
