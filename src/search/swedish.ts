/** Words as Pagefind 1.6 keys them: lower case, marks stripped, stemmed. In that order, so that `städer` and `stad` meet. */

/** Composed, in lower case, without the soft hyphens that break long words on a page. */
export const plainWord = (word: string): string => word.normalize('NFC').replaceAll('\u00AD', '').toLowerCase();

/** The words of a text, plain: runs of letters and digits. What a hyphen parts is several words, as in Pagefind's index. */
export const wordsIn = (text: string): string[] =>
	(text.normalize('NFC').match(/[\p{L}\p{N}\u00AD]+/gu) ?? []).map(plainWord).filter(Boolean);

/** Without marks: å and ä become a, ö becomes o, é becomes e. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const vowels = /[aeiouy]/;
/** Longest first, as Snowball takes the longest that fits. */
const mainSuffixes = (
	'heterna hetens anden andes andet arens arnas ernas ornas heten heter ades ande aren arna arne aste erna erns orna ' +
	'ade are ast ens ern het ad ar as at en er es or et a e s'
)
	.split(' ')
	.sort((a, b) => b.length - a.length);
/** Endings after which `-et` belongs to the word: alfabet, raket, identitet. */
const keepsEt = /(?:fab|h|pak|rak|stak|kom|iet|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|uit|ivit|kvit|xit)$/;
const endsBeforeS = /[bcdfghjklmnoprtvy]$/;

/** Whether `-et` after this is the definite ending: a vowel and one consonant, with something before them. */
const etFits = (word: string): boolean => /.[aeiouy][^aeiouy]$/.test(word) && !keepsEt.test(word);

function withoutMainSuffix(word: string, from: number): string {
	const region = word.slice(from);
	const suffix = mainSuffixes.find((ending) => region.endsWith(ending));
	if (suffix === undefined) return word;
	const rest = word.slice(0, -suffix.length);
	if (suffix === 'et') return etFits(rest) ? rest : word;
	if (suffix !== 's') return rest;
	if (rest.endsWith('et') && etFits(rest.slice(0, -2))) return rest.slice(0, -2);
	return endsBeforeS.test(rest) ? rest : word;
}

/**
 * The stem of a word that is lower case and folded: Snowball 3's Swedish algorithm, as Pagefind 1.6 runs it.
 * Folded first, so the rules on å, ä and ö never apply.
 */
export function stem(folded: string): string {
	const vowel = folded.search(vowels);
	if (vowel < 0) return folded;
	const consonant = folded.slice(vowel).search(/[^aeiouy]/);
	if (consonant < 0 || folded.length < 3) return folded;
	const from = Math.max(vowel + consonant + 1, 3);
	let word = withoutMainSuffix(folded, from);
	if (/(?:dd|gd|nn|dt|gt|kt|tt)$/.test(word.slice(from))) word = word.slice(0, -1);
	const region = word.slice(from);
	if (region.endsWith('fullt')) return word.slice(0, -1);
	const suffix = ['lig', 'els', 'ig'].find((ending) => region.endsWith(ending));
	return suffix ? word.slice(0, -suffix.length) : word;
}

/** The key under which Pagefind's index holds a word. */
export const keyOf = (word: string): string => stem(fold(plainWord(word)));

/** The key with its å, ä, ö and é: `gäng` and `gång` share a key, but not this. */
export function markedKeyOf(word: string): string {
	const plain = plainWord(word);
	const key = keyOf(plain);
	const marked = plain.slice(0, key.length);
	return fold(marked) === key ? marked : key;
}

/** The word, and for a plural the word with the vowel that its singular may have: `städerna` and `staderna`, of `stad`. */
export function vowelsOf(word: string): string[] {
	const [, start, vowel, end] = /^(.*)([äö])([^aeiouyåäö]+er(?:na)?s?)$/.exec(word) ?? [];
	return vowel === undefined ? [word] : [word, `${start}${vowel === 'ä' ? 'a' : 'o'}${end}`];
}
