import Personnummer from 'personnummer';
import { identityNumber, mobileNumber, personalEmail } from '../messages/text.ts';

/** Web addresses hold long numbers that mean nothing; mail addresses stay. */
const webAddress = /https?:\/\/[^\s)>"'\]]+/g;
const digits = /(?<![\d,.-])(?:\d{2})?\d{6}[-–−+ ]?\d{4}(?![\d-])/g;
/** Swedish mobile numbers begin 070, 072, 073, 076 or 079 (PTS, the telephone numbering plan). */
const mobile = /(?<![\d+])(?:(?:\+|00)46[ -]?(?:\(0\)[ -]?)?|0)7[02369](?:[ –-]?\d){7}(?!\d)/g;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const freeMail =
	/@(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|protonmail|proton|telia|bredband|comhem|spray|tele2|home|passagen)\.[a-z.]+$/i;
/** `anna.svensson`, `a.svensson`, `anna_svensson-berg`. */
const nameLike = /^\p{L}+(-\p{L}+)?[._]\p{L}{2,}(-\p{L}+)?$/u;
/** A dotted address that is a function: `social.kontakt`, `bygg.miljo`. */
const functionWords =
	/^(info|kontakt|kommun|kommunen|kundcenter|kundtjanst|medborgarservice|servicecenter|redaktion|redaktionen|registrator|diarium|support|service|social|socialtjanst|bygg|bygglov|miljo|skola|skolan|utbildning|kultur|press|innovation|utveckling|digitalisering|klimat|omsorg|vard|stad|region|projekt|ideslussen|ideslusen|noreply|dataskydd|no)$/;

/**
 * Personal data in one line of text, as sentences: Swedish identity and coordination numbers whose check digit is right,
 * mobile numbers, and mail addresses that look like a person's. Names and health are for a reader to see.
 */
export function personalData(line: string): string[] {
	const hasNumber = /\d{3}/.test(line);
	const hasAddress = line.includes('@');
	if (!hasNumber && !hasAddress) return [];
	const text = line.replace(webAddress, ' ');
	const found = (pattern: RegExp) => text.match(pattern) ?? [];
	return [
		...(hasNumber ? found(digits).filter(isIdentityNumber).map(identityNumber) : []),
		...(hasNumber ? found(mobile).map(mobileNumber) : []),
		...(hasAddress ? found(email).filter(isPersonal).map(personalEmail) : []),
	];
}

const isIdentityNumber = (number: string) =>
	Personnummer.valid(number.replace(/[ –−]/, '-'), { allowCoordinationNumber: true, allowInterimNumber: false });

function isPersonal(address: string): boolean {
	if (freeMail.test(address)) return true;
	const local = address.slice(0, address.indexOf('@')).toLowerCase();
	return nameLike.test(local) && !local.split(/[._-]/).some((part) => functionWords.test(part.normalize('NFD').replace(/\p{M}/gu, '')));
}
